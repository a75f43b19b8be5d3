import type { Format } from "./format.ts";

/** Every format of `bulletin export`. */
export const formats: readonly Format[] = [
  {
    name: "html",
    about: "a web page in one file",
    render: async (publication) => {
      const { renderHtml } = await import("./html/render-html.ts");
      return [{ kind: "text", suffix: ".html", content: renderHtml(publication) }];
    },
  },
  {
    name: "email",
    about: "an e-mail: the message, and its HTML alone for a mailing service",
    render: async (publication) => {
      const { renderEmail } = await import("./email/render-email.ts");
      const { html, message } = renderEmail(publication);
      return [
        { kind: "text", suffix: ".email.html", content: html },
        message
          ? { kind: "message", suffix: ".eml", message }
          : { kind: "missing", suffix: ".eml", needs: "email.from" },
      ];
    },
  },
  {
    name: "text",
    about: "plain text for e-mail",
    render: async (publication) => {
      const { renderText } = await import("./text/render-text.ts");
      return [{ kind: "text", suffix: ".txt", content: renderText(publication) }];
    },
  },
];
