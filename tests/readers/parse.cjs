// Prints the entries of a feed as a parser of the npm registry reads them: node parse.cjs PACKAGE ADDRESS
const path = require("node:path");
const [, , name, address] = process.argv;
const parser = require(path.join(process.env.FEEDPUB_NODE_MODULES, name));

async function feedsmith() {
  const answer = await fetch(address, { headers: { "User-Agent": "feedpub-test feedsmith" } });
  const { format, feed } = parser.parseFeed(await answer.text());
  const read = {
    atom: () => feed.entries.map((entry) => ({
      title: entry.title.value ?? entry.title,
      link: entry.links.find((link) => link.rel === "alternate").href,
      date: entry.published,
      author: entry.authors.map((author) => author.name).join(", "),
      content: entry.content.value ?? entry.content,
    })),
    rss: () => feed.items.map((item) => ({
      title: item.title,
      link: item.link,
      date: new Date(item.pubDate).toISOString(),
      author: item.dc.creators.join(", "),
      content: item.content.encoded,
    })),
    json: () => feed.items.map((item) => ({
      title: item.title,
      link: item.url,
      date: item.date_published,
      author: item.authors.map((author) => author.name).join(", "),
      content: item.content_html,
    })),
  };
  return read[format]();
}

async function rssParser() {
  const feed = await new parser().parseURL(address);
  return feed.items.map((item) => ({
    title: item.title,
    link: item.link,
    date: item.isoDate,
    author: item.author ?? item.creator,
    content: item["content:encoded"] ?? item.content,
  }));
}

({ feedsmith, "rss-parser": rssParser })[name]().then((entries) => console.log(JSON.stringify(entries)));
