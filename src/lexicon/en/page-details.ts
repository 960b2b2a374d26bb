/** A time of day on a line of a page's details, with its zone. Examples: '20:41 IST', '8:41:12 pm', '12:00am', '10.15pm BdST'. */
export const clockWithZone = /\b\d{1,2}(?:[:.]\d{2}){1,2}(?: ?[ap]\.?m\.?)?(?: \(?(?:[A-Z][A-Za-z]?[A-Z]{1,3}|[A-Z]{2}|local time)\b\)?)?/iu

/** A label before the day of a change. Examples: '*Updated:* May 5, 2021', '*Last update on:* May 5, 2021', '*Modified* -'. */
export const labelOfChange = /\b(?:last )?(?:updated?|modified|revised)(?: (?:on|at))?\b\s*[:–—-]?/iu

/** A label before the day of publication. Examples: '*Published:* May 4, 2021', '*First published* -', '*Posted on* May 4, 2021'. */
export const labelOfPublication = /\b(?:first )?(?:published|posted|publish date|publication date|print edition|issued|uploaded|created)(?: (?:on|at))?\b\s*[:–—-]?/iu

/** Who wrote without a name, as a desk signs. Examples: '*Our Correspondent* May 4, 2021', '*Staff Reporter*, Orsk', '*By Our Special Correspondent* | Orsk'. */
export const deskByline = /^(?:by:? )?(?:our |a |an )?(?:own |staff |senior |special |district |court |crime |city |news |web |online |monitoring |bureau )*(?:correspondents?|reporters?|desk|report|bureau|staff)(?=[\s,|:•·–—-]|$)/iu
