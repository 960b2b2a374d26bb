/**
 * Words that page makers use in class names and ids for what is not the article. English is the language of class names
 * the world over, so the table serves pages in every language.
 */
export const clutterNames =
  /(?:^|[\s_-])(?:ad|ads|advert\w*|banner|breadcrumbs?|byline|comments?|comment-?list|commentary-list|disqus|cookie\w*|consent|copyright|credits?|dropdown|footer|foot|gdpr|gallery|infobox|jump|latest|login|masthead|menu\w*|meta|metadata|modal|most-?(?:read|popular|viewed)|nav\w*|newsletter\w*|next|outbrain|overlay|pager|pagination|paywall|popular|popup|post-?meta|prev|print|promo\w*|promoted|ratings?|recent|recirc\w*|recommend\w*|related\w*|replies|rss|share\w*|sharing|shop|sidebar\w*|side|sign-?up|skip|social\w*|sponsor\w*|subscri\w*|taboola|tags?|tag-?list|teasers?|toolbar|tools|trending|tweet-?(?:this|button|link)|widget\w*|author-?(?:bio|box|info|details|card)|about-?(?:the-?)?author|bio|e?-?mail-?sign-?up|signup\w*|more-?(?:news|stories|from)|read-?(?:more|next|also)|see-?also|also-?read|timestamp|dateline|article-?(?:meta|tags|footer|share|tools)|follow\w*|wm-ipp\w*)(?=$|[\s_-])|(?:^|\s)(?:hidden|visually-?hidden|screen-reader\S*|sr-only)(?=$|\s)/i

/** Names of the line under a title that sums the report up. */
export const dekNames =
  /(?:^|[\s_-])(?:dek|deck|standfirst|sub-?(?:title|head(?:line|ing)?)|kicker-text|chapo|intro|lead|lede|teaser-?text|article-?(?:summary|description|intro|lead|header)|summary|excerpt|abstract|bajada|sapo|entradilla|strapline|synopsis|preamble|ingress|sommario|occhiello|catenaccio|vorspann|anrei(?:ss|ß)er|untertitel|chapeau|copete|volanta|riassunto)(?=$|[\s_-])/i

/** Names that mark the article itself and win over the words above ("article-body has-sidebar"). */
export const contentNames =
  /(?:^|[\s_-])(?:article-?(?:body|content|text|main)|story-?(?:body|content|text)|post-?(?:body|content|text)|entry-?content|main-?content|content-?(?:body|main)|articlebody|storybody|news-?(?:body|content|text|detail)|body-?(?:text|content)|(?:social-?(?:media-?)?)?embed(?:ded)?|twitter-tweet|instagram-media)(?=$|[\s_-])/i
