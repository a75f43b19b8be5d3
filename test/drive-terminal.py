"""Runs a command in a pseudo-terminal and plays the user: reads from standard input a JSON object with `command`, `cwd`, `env`, `columns`, `rows`
(40 by default) and `steps`, pairs of a text to wait for and keys to press then; prints what was shown, the exit code and the state the terminal
was left in."""

import codecs, fcntl, json, os, pty, select, struct, subprocess, sys, termios, time

job = json.load(sys.stdin)
user, terminal = pty.openpty()
fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", job.get("rows", 40), job["columns"], 0, 0))
child = subprocess.Popen(
    job["command"],
    cwd=job["cwd"],
    env={**os.environ, **job["env"]},
    stdin=terminal,
    stdout=terminal,
    stderr=terminal,
    start_new_session=True,
    preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
)

# A character may come in two parts.
decoder = codecs.getincrementaldecoder("utf-8")("replace")
shown = ""
searched = 0
steps = job["steps"]
deadline = time.monotonic() + 60
while time.monotonic() < deadline:
    ended = child.poll() is not None
    ready, _, _ = select.select([user], [], [], 0.05)
    if ready:
        shown += decoder.decode(os.read(user, 65536))
    elif ended:
        break
    if steps and steps[0][0] in shown[searched:]:
        searched = len(shown)
        os.write(user, steps.pop(0)[1].encode())

child.kill()
flags = termios.tcgetattr(terminal)[3]
print(json.dumps({
    "shown": shown,
    "exitCode": child.wait(),
    "unused": steps,
    "echoes": bool(flags & termios.ECHO and flags & termios.ICANON),
}))
