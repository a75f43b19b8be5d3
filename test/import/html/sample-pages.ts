/** Pages in the manner of those that bulletins are kept on, one for each way of making them. All wording is made up. */

/** A multi-item page of a WordPress site, with the parts that its themes put around the content. */
export const wordPressPage = `<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="UTF-8"><title>News bulletin: June 2024 - Norbridge Safeguarding Children Partnership</title>
<link rel="canonical" href="https://www.norbridge-scp.org.uk/news/june-2024/"><style>.x{color:red}</style></head>
<body class="page-template-default">
<a class="skip-link screen-reader-text" href="#content">Skip to content</a>
<header id="masthead" class="site-header"><div class="site-branding"><p class="site-title"><a href="https://www.norbridge-scp.org.uk/">Norbridge Safeguarding Children Partnership</a></p></div>
<nav id="site-navigation" class="main-navigation"><button aria-controls="primary-menu">Menu</button><ul id="primary-menu"><li><a href="/">Home</a></li><li><a href="/training/">Training</a></li></ul></nav></header>
<main id="primary" class="site-main"><article id="post-812" class="post-812 page">
<header class="entry-header"><h1 class="entry-title">News bulletin: June 2024</h1></header>
<div class="entry-content">
<h2 class="wp-block-heading">New threshold guidance published</h2>
<p>12 June 2024</p>
<p>The partnership has published new guidance on <strong>thresholds of need</strong>. It replaces the version of 2021 and takes effect on 1&nbsp;July.</p>
<ul class="wp-block-list"><li>It has a one-page summary.</li><li>It has worked examples.</li></ul>
<p>Further information: <a href="/resources/thresholds/">Thresholds of need: guidance for practitioners</a></p>
<figure class="wp-block-image"><img src="/a.jpg" alt="Two practitioners at a desk"/><figcaption>The launch in May</figcaption></figure>
<hr class="wp-block-separator"/>
<h2 class="wp-block-heading">Water safety campaign for the summer</h2>
<p>3 June 2024</p>
<p>Coastal councils have started a campaign on open water. It gives schools a lesson plan and a poster.</p>
<p>Source: <a href="https://www.rlss.example/water-safety">Water safety resources for schools</a></p>
</div>
<footer class="entry-footer"><div class="sharedaddy"><h3>Share this:</h3><ul><li><a href="?share=x">X</a></li></ul></div></footer>
</article></main>
<aside id="secondary" class="widget-area"><h2>Recent posts</h2><ul><li><a href="/news/may-2024/">May 2024</a></li></ul></aside>
<footer id="colophon" class="site-footer"><p>© 2024 Norbridge Safeguarding Children Partnership</p></footer>
<script>document.write("<p>never</p>")</script></body></html>`;

/** A news story in the manner of GOV.UK: its date in a list of terms, its parts in landmarks. */
export const govUkPage = `<!DOCTYPE html><html lang="en" class="govuk-template"><head><meta charset="utf-8"><title>Keeping children safe in out-of-school settings - GOV.UK</title>
<link rel="canonical" href="https://www.gov.uk/government/news/keeping-children-safe-out-of-school"></head>
<body class="govuk-template__body"><div id="global-cookie-message" class="gem-c-cookie-banner govuk-cookie-banner" role="region"><h2>Cookies on GOV.UK</h2><p>We use some essential cookies.</p></div>
<a href="#content" class="govuk-skip-link">Skip to main content</a>
<header role="banner" class="govuk-header"><a href="/">GOV.UK</a></header>
<div class="govuk-width-container"><div class="govuk-breadcrumbs"><ol><li><a href="/">Home</a></li><li><a href="/education">Education</a></li></ol></div>
<main role="main" id="content"><div class="gem-c-title"><span class="govuk-caption-xl">News story</span><h1 class="govuk-heading-xl">Keeping children safe in out-of-school settings</h1></div>
<p class="govuk-body-l">A code of practice for clubs, tuition centres and camps has been revised.</p>
<dl class="gem-c-metadata"><dt>From:</dt><dd><a href="/government/organisations/department-for-education">Department for Education</a></dd><dt>Published</dt><dd>4 March 2024</dd></dl>
<div class="govspeak"><p>The code of practice covers health and safety, staff checks and whom to tell about a concern.</p><p>Providers should read the <a href="/government/publications/out-of-school-code">out-of-school settings code of practice</a>.</p></div>
</main></div>
<footer class="govuk-footer" role="contentinfo"><p>All content is available under the Open Government Licence v3.0</p></footer></body></html>`;

/** A list of news in the manner of an NHS body: each item a card. */
export const cardsPage = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><base href="https://www.eastmoor.nhs.example/news/"><title>News</title></head><body>
<header class="nhsuk-header"><span>Eastmoor Integrated Care Board</span></header>
<main class="nhsuk-main-wrapper"><h1>Safeguarding news</h1>
<ul class="nhsuk-grid-row nhsuk-card-group">
<li class="nhsuk-card"><div class="nhsuk-card__content"><h2 class="nhsuk-card__heading"><a class="nhsuk-card__link" href="measles-clinics">Extra measles clinics in August</a></h2><p class="date"><time datetime="2024-07-29T09:00:00+01:00">2 days ago</time></p><p class="nhsuk-card__description">Families can walk in at four sites. No appointment is needed.</p></div></li>
<li class="nhsuk-card"><div class="nhsuk-card__content"><h2 class="nhsuk-card__heading"><a class="nhsuk-card__link" href="safe-sleep">Safer sleep week returns</a></h2><p class="date"><time datetime="2024-03-11">11 March</time></p><p class="nhsuk-card__description">Midwives and health visitors will talk to new parents about safer sleep.</p></div></li>
</ul></main><footer><p>Contact us</p></footer></body></html>`;

/** A page of a council’s old content management system: a table whose rows are the news, and one that says when an office is open. */
export const councilPage = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><title>Children's services news</title></head><body>
<div id="header"><img src="logo.gif" alt="Westerhill Council"></div><div id="leftnav" class="nav"><a href="a.htm">A to Z</a> <a href="b.htm">Pay for it</a></div>
<div id="content"><h1>Children's services news</h1>
<table class="news" border="1"><tr><th>Date</th><th>News</th><th>Details</th></tr>
<tr><td>14/05/2019</td><td><a href="http://www.westerhill.example/foster.htm">Foster carers wanted in the north of the borough</a></td><td>An open evening takes place at the library.</td></tr>
<tr><td>02/05/2019</td><td><a href="http://www.westerhill.example/hub.htm">Family hub opens</a></td><td>The hub has a toy library and a midwife.</td></tr></table>
<h2>Opening hours</h2><table border="1"><tr><td>Monday to Friday</td><td>9am to 5pm</td></tr><tr><td>Saturday</td><td>10am to 1pm</td></tr></table>
</div><div id="footer">Westerhill Council, Town Hall</div></body></html>`;

/** A Mailchimp campaign of the older editor. */
export const mailchimpPage = `<!doctype html><html xmlns:v="urn:schemas-microsoft-com:vml"><head><!--[if gte mso 15]><xml><o:OfficeDocumentSettings/></xml><![endif]--><meta charset="UTF-8"><title>Safeguarding update | March</title><style type="text/css">p{margin:10px 0} @media only screen and (max-width:480px){.mcnImage{width:100%}}</style></head><body>
<span class="mcnPreviewText" style="display:none; font-size:0px; line-height:0px; max-height:0px; visibility:hidden; mso-hide:all;">Training dates and a new toolkit</span>
<center><table align="center" border="0" cellpadding="0" cellspacing="0" height="100%" width="100%" id="bodyTable"><tr><td id="bodyCell"><table class="templateContainer"><tr><td id="templatePreheader"><table class="mcnTextBlock"><tbody class="mcnTextBlockOuter"><tr><td class="mcnTextBlockInner"><table class="mcnTextContentContainer"><tbody><tr><td class="mcnTextContent"><a href="*|ARCHIVE|*" target="_blank">View this email in your browser</a></td></tr></tbody></table></td></tr></tbody></table></td></tr>
<tr><td id="templateHeader"><table class="mcnImageBlock"><tbody><tr><td class="mcnImageContent"><img alt="Tidewater Voluntary Action" src="https://mcusercontent.com/1/logo.png" class="mcnImage"></td></tr></tbody></table></td></tr>
<tr><td id="templateBody"><table class="mcnTextBlock"><tbody><tr><td><table><tbody><tr><td class="mcnTextContent"><h1>Safeguarding update, March 2023</h1><p>Dear colleague,</p><p>Here is what is new this month.</p></td></tr></tbody></table></td></tr></tbody></table>
<table class="mcnDividerBlock"><tbody><tr><td><table class="mcnDividerContent"><tbody><tr><td><span></span></td></tr></tbody></table></td></tr></tbody></table>
<table class="mcnTextBlock"><tbody><tr><td><table><tbody><tr><td class="mcnTextContent"><h2>Trustee toolkit launched</h2><p>20 March 2023</p><p>A toolkit helps trustees to check their safeguarding policy.<br><br>It takes an hour.</p></td></tr></tbody></table></td></tr></tbody></table>
<table class="mcnButtonBlock"><tbody><tr><td><table class="mcnButtonContentContainer"><tbody><tr><td class="mcnButtonContent"><a class="mcnButton" title="Get the toolkit" href="https://tidewater.us5.list-manage.com/track/click?u=1&amp;id=2&amp;e=3" target="_blank">Get the trustee toolkit</a></td></tr></tbody></table></td></tr></tbody></table>
<table class="mcnTextBlock"><tbody><tr><td><table><tbody><tr><td class="mcnTextContent"><h2>Online safety training</h2><p>6 March 2023</p><p>Two places are left on the course of <strong>28 April</strong>.</p><p><a href="https://tidewater.example/training/online-safety">Book the online safety course</a></p></td></tr></tbody></table></td></tr></tbody></table></td></tr>
<tr><td id="templateFooter"><table class="mcnFollowBlock"><tbody><tr><td><a href="http://www.facebook.com/x"><img src="f.png" alt="Facebook"></a></td></tr></tbody></table><table class="mcnTextBlock"><tbody><tr><td class="mcnTextContent"><em>Copyright © *|CURRENT_YEAR|* *|LIST:COMPANY|*, All rights reserved.</em><br><br><strong>Our mailing address is:</strong><br>*|HTML:LIST_ADDRESS_HTML|*<br><br>Want to change how you receive these emails?<br>You can <a href="*|UPDATE_PROFILE|*">update your preferences</a> or <a href="*|UNSUB|*">unsubscribe from this list</a>.</td></tr></tbody></table></td></tr></table></td></tr></table></center></body></html>`;

/** A GovDelivery bulletin as its page shows it: tables in tables, paragraphs in spans. */
export const govDeliveryPage = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Early years bulletin</title><link rel="canonical" href="https://content.govdelivery.com/accounts/UKNORBRIDGE/bulletins/2f1a3b4"></head><body class="bulletin_view">
<div id="header"><a href="https://public.govdelivery.com/accounts/UKNORBRIDGE/subscriber/new">Norbridge Council</a></div>
<div id="bulletin_body"><table class="govd_template_outline_table" width="100%"><tbody><tr><td class="gd_preheader"><p style="display:none">Places, funding and a survey</p><p>Having trouble viewing this email? <a href="https://content.govdelivery.com/accounts/UKNORBRIDGE/bulletins/2f1a3b4">View it as a Web page</a>.</p></td></tr>
<tr><td><table class="govd_content"><tbody><tr><td><h1 style="text-align:center">Early years bulletin</h1><p>17 January 2024</p></td></tr></tbody></table></td></tr>
<tr><td><table class="govd_content"><tbody><tr><td width="70%"><h2><span style="color:#005">Funding for two-year-olds: apply by the end of March</span></h2>
<p><span style="font-size:14px">Parents who work can apply for 15 hours from 1 April 2024.&nbsp;</span></p><p><span>Providers can find a leaflet in <a href="https://links-2.govdelivery.com/CL0/https:%2F%2Fwww.norbridge.example%2Ffunding%3Fx=1/1/0100018d-0000/AbCdEf=330">the funding pages for providers</a>.</span></p></td><td width="30%"><img src="https://content.govdelivery.com/x.png" alt="A child with blocks"></td></tr></tbody></table></td></tr>
<tr><td><table class="govd_content"><tbody><tr><td><h2>Survey of childminders</h2><p>The survey closes on 9 February 2024. <a href="https://lnks.gd/l/eyJhbGciOiJIUzI1NiJ9.eyJidWxsZXRpbl9saW5rX2lkIjoxMDEsInVyaSI6ImJwMjpjbGljayIsInVybCI6Imh0dHBzOi8vd3d3Lm5vcmJyaWRnZS5leGFtcGxlL3N1cnZleSJ9.c2lnbmF0dXJl/s/1/br/2-l">Answer the childminder survey</a></p></td></tr></tbody></table></td></tr></tbody></table>
<div class="subscription_footer"><hr><p>SUBSCRIBER SERVICES:<br><a href="https://public.govdelivery.com/accounts/UKNORBRIDGE/subscriber/edit?preferences=true">Manage Preferences</a> | <a href="#">Help</a></p><p>This email was sent to x@norbridge.example using GovDelivery Communications Cloud on behalf of: Norbridge Council</p></div></div></body></html>`;

/** What Google Docs writes as a web page: classes for all type, links through its own redirection. */
export const googleDocsPage = `<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><style type="text/css">@import url(x);.lst-kix_1-0>li:before{content:"-"}ol{margin:0}.c0{color:#000;font-weight:400}.c3{font-weight:700;color:#000}.c5{font-style:italic}@media print{.c0{font-weight:700}}</style></head><body class="c9 doc-content">
<p class="c1 title" id="h.1"><span class="c7">Governors&rsquo; bulletin</span></p>
<p class="c1"><span class="c3">New attendance rules for September</span></p><p class="c1"><span class="c0">8 July 2024</span></p><p class="c1"><span class="c0">Schools have to share their registers each day. </span><span class="c5">Working together</span><span class="c0"> has been changed to match.</span></p>
<ul class="c2 lst-kix_1-0 start"><li class="c1 li-bullet-0"><span class="c0">Check your codes.</span></li><li class="c1 li-bullet-0"><span class="c0">Tell parents.</span></li></ul>
<p class="c1"><span class="c0">Read more: </span><span class="c8"><a class="c4" href="https://www.google.com/url?q=https://www.gov.uk/attendance&amp;sa=D&amp;source=editors&amp;ust=17&amp;usg=AO">School attendance guidance for governors</a></span></p><p class="c1 c6"><span class="c0"></span></p>
</body></html>`;

/** What Outlook sends, made by Word: conditional comments, paragraphs of class MsoNormal, lists as paragraphs. */
export const outlookPage = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta http-equiv=Content-Type content="text/html; charset=windows-1252"><meta name=Generator content="Microsoft Word 15 (filtered medium)"><style><!--
/* Style Definitions */
p.MsoNormal, li.MsoNormal {margin:0cm; font-size:11.0pt;}
p.Headline {font-weight:bold;}
--></style></head><body lang=EN-GB><div class=WordSection1><p class=MsoNormal>Dear all,<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal><b><span style='font-size:14.0pt'>County lines briefing</span></b><o:p></o:p></p><p class=MsoNormal>11<sup>th</sup> October 2022<o:p></o:p></p><p class=MsoNormal>Police have written a briefing on county lines for taxi
drivers and hotels.<o:p></o:p></p><p class=MsoNormal><a href="https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.police.example%2Fcounty-lines.pdf&amp;data=05%7C01&amp;reserved=0">County lines briefing for businesses (PDF, 400KB)</a><o:p></o:p></p>
<p class=Headline>Private fostering week<o:p></o:p></p><p class=MsoNormal>3<sup>rd</sup> October 2022<o:p></o:p></p><p class=MsoNormal>Anyone who cares for somebody else&#8217;s child for 28 days or more has to tell the council.<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>&middot;<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;</span></span><![endif]>Ring the front door.<o:p></o:p></p><p class=MsoNormal>Kind regards<o:p></o:p></p></div></body></html>`;
