/** The newsletter as an author writes it for MJML: all content in one file of markup. */
export function mjmlSource({ name, strapline, title, date, intro, sections, entries, signpost, address, unsubscribe }) {
  return `<mjml lang="en-GB">
<mj-head>
  <mj-title>${name}: ${title}</mj-title>
  <mj-preview>${intro}</mj-preview>
  <mj-attributes><mj-all font-family="Arial, sans-serif" /><mj-text font-size="16px" line-height="24px" /></mj-attributes>
</mj-head>
<mj-body>
${section(`<h1>${name}</h1><p>${title}, ${date}</p><p>${strapline}</p><p>${intro}</p>`)}
${sections
  .map(
    ({ key, title: heading }) =>
      section(`<h2>${heading}</h2>`) +
      entries
        .filter((one) => one.section === key)
        .map(entryMarkup)
        .join("\n"),
  )
  .join("\n")}
${section(signpost.map((line) => `<p>${line}</p>`).join(""))}
${section(`<p>${address}</p><p>${link({ text: "Unsubscribe", url: unsubscribe })}</p>`)}
</mj-body>
</mjml>
`;
}

function section(content) {
  return `<mj-section><mj-column><mj-text>${content}</mj-text></mj-column></mj-section>`;
}

function entryMarkup({ headline, date, summary, source, event, deadline, contact }) {
  const facts = [
    ...(event ? [`When: ${event.start} to ${event.end}`, `Where: ${event.place}`, `Book: ${event.booking}`] : []),
    ...(deadline ? [`${deadline.what} by ${deadline.date}`] : []),
    ...(contact ? [`Contact: ${contact.name}, ${contact.email}`] : []),
  ];
  return section(`<h3>${headline}</h3><p>${date}</p>
${summary.map(block).join("\n")}
${facts.map((fact) => `<p>${fact}</p>`).join("\n")}
<p>${source.label}: ${link({ text: source.title, url: source.url })}</p>`);
}

function block({ kind, pieces, items }) {
  if (kind === "list") return `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
  return `<p>${pieces.map((piece) => (typeof piece === "string" ? piece : link(piece))).join("")}</p>`;
}

function link({ text, url }) {
  return `<a href="${url}">${text}</a>`;
}
