// From a file of data to a file of HTML, by components of react-email.
import { readFileSync, writeFileSync } from "node:fs";
import { createElement as h } from "react";
import { Body, Container, Head, Heading, Html, Link, Preview, render, Section, Text } from "react-email";

const [source, target] = process.argv.slice(2);
writeFileSync(target, await render(h(Newsletter, JSON.parse(readFileSync(source, "utf8")))));

function Newsletter({ name, strapline, title, date, intro, sections, entries, signpost, address, unsubscribe }) {
  return h(
    Html,
    { lang: "en-GB" },
    h(Head, null, h("title", null, `${name}: ${title}`)),
    h(Preview, null, intro),
    h(
      Body,
      { style: { fontFamily: "Arial, sans-serif" } },
      h(
        Container,
        null,
        h(Section, null, h(Heading, null, name), ...[`${title}, ${date}`, strapline, intro].map(paragraph)),
        sections.map(({ key, title: heading }) =>
          h(
            Section,
            { key },
            h(Heading, { as: "h2" }, heading),
            entries.filter((one) => one.section === key).map((one) => h(Entry, { key: one.id, ...one })),
          ),
        ),
        h(Section, null, signpost.map(paragraph)),
        h(Section, null, h(Text, null, address), h(Text, null, h(Link, { href: unsubscribe }, "Unsubscribe"))),
      ),
    ),
  );
}

function Entry({ headline, date, summary, source, event, deadline, contact }) {
  const facts = [
    ...(event ? [`When: ${event.start} to ${event.end}`, `Where: ${event.place}`, `Book: ${event.booking}`] : []),
    ...(deadline ? [`${deadline.what} by ${deadline.date}`] : []),
    ...(contact ? [`Contact: ${contact.name}, ${contact.email}`] : []),
  ];
  return h(
    Section,
    null,
    h(Heading, { as: "h3" }, headline),
    h(Text, null, date),
    summary.map(block),
    facts.map(paragraph),
    h(Text, null, `${source.label}: `, h(Link, { href: source.url }, source.title)),
  );
}

function block({ kind, pieces, items }, place) {
  if (kind === "list") return h("ul", { key: place }, ...items.map((item) => h("li", null, item)));
  const link = ({ text, url }) => h(Link, { href: url }, text);
  return h(Text, { key: place }, ...pieces.map((piece) => (typeof piece === "string" ? piece : link(piece))));
}

function paragraph(text) {
  return h(Text, { key: text }, text);
}
