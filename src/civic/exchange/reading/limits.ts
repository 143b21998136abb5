const mega = 1024 * 1024

/** As it is sent, and as an XLSX may unpack to: twenty thousand rows of petitions take about 30 MB. */
export const mostBytes = { sent: 20 * mega, unpacked: 200 * mega }
/** Data, and everything that stands above it in the file too. */
export const mostRows = { taken: 20_000, inFile: 20_100 }
export const mostColumns = 60
/** Of one row. */
export const mostCharacters = 200_000
/** What reading one file may take. */
export const readingMay = { seconds: 60, megabytes: 768 }
