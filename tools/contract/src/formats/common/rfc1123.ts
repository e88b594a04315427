/** RFC 1123, section 2.1, with the labels of RFC 952 and RFC 1034. */
export const rfc1123 = `
hostname = label *( "." label )
label    = let-dig [ *61( let-dig / "-" ) let-dig ]
let-dig  = ALPHA / DIGIT
`;
