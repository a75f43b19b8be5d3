"""Runs a command in a pseudo-terminal and plays the user: reads from standard input a JSON object with `command`, `cwd`, `env`, `columns` and
`steps`, pairs of a text to wait for and keys to press then; prints what was shown, the exit code and the state the terminal was left in."""

import fcntl, json, os, pty, select, struct, sys, termios, time

job = json.load(sys.stdin)
child, terminal = pty.fork()
if child == 0:
    os.chdir(job["cwd"])
    os.execvpe(job["command"][0], job["command"], {**os.environ, **job["env"]})
fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 40, job["columns"], 0, 0))

shown = ""
searched = 0
steps = job["steps"]
deadline = time.monotonic() + 30
status = None
while time.monotonic() < deadline:
    ready, _, _ = select.select([terminal], [], [], 0.05)
    if ready:
        try:
            shown += os.read(terminal, 65536).decode("utf-8", "replace")
        except OSError:
            break
    if steps and steps[0][0] in shown[searched:]:
        searched = len(shown)
        os.write(terminal, steps.pop(0)[1].encode())
    if status is None and not ready:
        done, code = os.waitpid(child, os.WNOHANG)
        if done:
            status = code
            flags = termios.tcgetattr(terminal)[3]
            break

if status is None:
    flags = 0
    os.kill(child, 9)
    status = os.waitpid(child, 0)[1]
print(json.dumps({
    "shown": shown,
    "exitCode": os.waitstatus_to_exitcode(status),
    "unused": steps,
    "echoes": bool(flags & termios.ECHO and flags & termios.ICANON),
}))
