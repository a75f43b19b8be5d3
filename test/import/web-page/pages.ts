/** The beginnings of pages as the sites of public bodies, charities and newspapers write them. All of it is made up. */

interface SamplePage {
  readonly address: string;
  readonly html: string;
}

export const pages = {
  /** As GOV.UK writes its news: JSON-LD, and the names of department and site in the title. */
  govuk: {
    address: "https://www.gov.uk/government/news/checks-for-volunteers-become-free?utm_source=alert",
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<title lang="en">Background checks for volunteers become free - GOV.UK</title>
<link rel="canonical" href="https://www.gov.uk/government/news/checks-for-volunteers-become-free">
<meta property="og:site_name" content="GOV.UK">
<meta property="og:type" content="article">
<meta property="og:title" content="Background checks for volunteers become free">
<meta property="og:description" content="Charities no longer pay for the checks of people who help children.">
<meta name="govuk:first-published-at" content="2018-04-03T09:30:00+01:00">
<script type="application/ld+json">
{"@context":"http://schema.org","@type":"NewsArticle","mainEntityOfPage":{"@type":"WebPage","@id":"https://www.gov.uk/government/news/checks-for-volunteers-become-free"},
"headline":"Background checks for volunteers become free","datePublished":"2018-04-03T09:30:00+01:00","dateModified":"2018-04-05T17:00:00+01:00",
"description":"Charities no longer pay for the checks of people who help children.","publisher":{"@type":"Organization","name":"GOV.UK"}}
</script></head><body><h1 class="gem-c-title__text">Background checks for volunteers become free</h1></body></html>`,
  },

  /** As WordPress writes a post with the Yoast plug-in: one graph, descriptions that break off, references in JSON-LD. */
  wordpress: {
    address: "https://www.youngvoices.org.uk/2018/03/what-boys-say/",
    html: `<!DOCTYPE html><html lang="en-GB" class="no-js"><head><meta charset="UTF-8" />
<title>What boys say about asking for help | Young Voices</title>
<meta name="description" content="We asked 400 boys why so few of them ask for help, and what would make it easier [&hellip;]" />
<link rel="canonical" href="https://www.youngvoices.org.uk/2018/03/what-boys-say/" />
<meta property="og:locale" content="en_GB" />
<meta property="og:title" content="What boys say about asking for help | Young Voices" />
<meta property="og:description" content="We asked 400 boys why so few of them ask for help, and what would make it easier [&hellip;]" />
<meta property="og:url" content="https://www.youngvoices.org.uk/2018/03/what-boys-say/" />
<meta property="article:published_time" content="2018-03-27T23:45:00+00:00" />
<meta property="article:modified_time" content="2018-04-01T10:00:00+00:00" />
<script type="application/ld+json" class="yoast-schema-graph">{"@context":"https://schema.org","@graph":[
{"@type":"Article","@id":"https://www.youngvoices.org.uk/2018/03/what-boys-say/#article","isPartOf":{"@id":"https://www.youngvoices.org.uk/2018/03/what-boys-say/"},"headline":"What boys say about asking for help &#8211; and what we do","datePublished":"2018-03-27T23:45:00+00:00"},
{"@type":"WebPage","@id":"https://www.youngvoices.org.uk/2018/03/what-boys-say/","name":"What boys say about asking for help | Young Voices","datePublished":"2018-03-27T23:45:00+00:00"},
{"@type":"WebSite","@id":"https://www.youngvoices.org.uk/#website","name":"Young Voices"}]}</script>
</head><body><h1 class="site-logo"><img src="logo.svg" alt=""></h1><h1>What boys say about asking for help &#8211; and what we do</h1></body></html>`,
  },

  /** As NHS.UK writes about health: a page that is no news, and has been reviewed. */
  nhs: {
    address: "https://www.nhs.uk/conditions/sleep-in-teenagers/",
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sleep in teenagers - NHS</title>
<meta name="description" content="Find out how much sleep teenagers need, and how to help them to get it.">
<link rel="canonical" href="https://www.nhs.uk/conditions/sleep-in-teenagers/">
<meta property="og:title" content="Sleep in teenagers"><meta property="og:image" content="x.jpg">
<script type="application/ld+json">{"@context":"http://schema.org","@type":"MedicalWebPage","name":"Sleep in teenagers",
"description":"Find out how much sleep teenagers need, and how to help them to get it.","url":"https://www.nhs.uk/conditions/sleep-in-teenagers/",
"lastReviewed":["2017-11-02T12:00:00+00:00","2020-11-02T12:00:00+00:00"],"dateModified":"2017-12-01T12:00:00+00:00"}</script>
</head><body><h1>Sleep in teenagers</h1></body></html>`,
  },

  /** As a charity writes it: words of the host for the site’s name, capital letters, a no-break space. */
  charity: {
    address: "https://learning.nspcc.org.uk/news/2018/april/online-course",
    html: `<html lang="en"><head><title>New online course on keeping children safe in sport | NSPCC Learning</title>
<meta name="description" content="The course takes two&nbsp;hours and ends with a certificate.">
<meta name="twitter:title" content="New online course on keeping children safe in sport.">
<meta name="twitter:card" content="summary"></head>
<body><time itemprop="datePublished" datetime="2018-04-04">4 April</time></body></html>`,
  },

  /** As a broadcaster writes it: an article among teasers of others. */
  broadcaster: {
    address: "https://www.bbc.co.uk/news/uk-wales-43600000",
    html: `<!DOCTYPE html><html lang="en-GB"><head><title>Foster carers: Wales needs 500 more - BBC News</title>
<meta property="og:site_name" content="BBC News"><meta property="og:title" content="Foster carers: Wales needs 500 more">
<meta property="og:description" content="Fewer people come forward than ten years ago, while more children need a home.">
<link rel="canonical" href="https://www.bbc.co.uk/news/uk-wales-43600000">
<script type="application/ld+json">[{"@type":"ReportageNewsArticle","url":"https://www.bbc.co.uk/news/uk-wales-43600000","headline":"Foster carers: Wales needs 500 more","datePublished":"2018-04-02T05:04:21.000Z"},
{"@type":"NewsArticle","url":"https://www.bbc.co.uk/news/uk-43611111","headline":"Something else","datePublished":"2018-04-06T05:04:21.000Z"}]</script>
</head><body></body></html>`,
  },

  /** As a council’s content management system writes it: Dublin Core, no Open Graph. */
  council: {
    address: "http://www.leeds.gov.uk/news/pages/fostering.aspx?fbclid=abc",
    html: `<html><head><META NAME="DC.title" CONTENT="Fostering week"><meta name="DC.date.issued" scheme="W3CDTF" content="Tue, 03 Apr 2018 10:00:00 GMT">
<meta name="DC.description" content="Come and meet foster carers in the town hall."><title>
	Foster carers open their doors - Leeds City Council
</title><meta property="og:site_name" content="Leeds City Council"></head><body><h1>Foster carers<br>open their doors</h1>`,
  },

  /** As somebody writes a page by hand. */
  bare: {
    address: "https://playgroup.example.org.uk/",
    html: "<title>Playgroup</title><p>We meet on Mondays.",
  },

  /** An event, as event sites and plug-ins write it. */
  event: {
    address: "https://www.sutton.gov.uk/events/awareness-week",
    html: `<html lang="en"><title>Awareness week stand - Sutton</title><script type="application/ld+json">{"@context":"https://schema.org","@type":["Event","SocialEvent"],
"name":"Ask us about exploitation","description":"Health and social workers answer questions.","startDate":"2018-04-13T12:00:00+01:00","endDate":"2018-04-13T16:30:00+01:00",
"location":{"@type":"Place","name":"St Nicholas Shopping Centre","address":{"@type":"PostalAddress","streetAddress":"St Nicholas Way","addressLocality":"Sutton","postalCode":"SM1 1AY"}}}</script>`,
  },
} satisfies Record<string, SamplePage>;
