/**
 * RFC 5321, sections 4.1.2 and 4.1.3, with atext of RFC 5322. Numbers and compressed addresses have the bounds that the RFC states in comments,
 * and the only tag that is registered for an address literal is IPv6.
 */
export const rfc5321 = `
Mailbox              = Local-part "@" ( Domain / address-literal )
Local-part           = Dot-string / Quoted-string
Dot-string           = Atom *( "." Atom )
Atom                 = 1*atext
atext                = ALPHA / DIGIT / "!" / "#" / "$" / "%" / "&" / "'" / "*" / "+" / "-" / "/" / "=" / "?" / "^" / "_" / "\`" / "{" / "|" / "}" / "~"
Quoted-string        = DQUOTE *QcontentSMTP DQUOTE
QcontentSMTP         = qtextSMTP / quoted-pairSMTP
quoted-pairSMTP      = %d92 %d32-126
qtextSMTP            = %d32-33 / %d35-91 / %d93-126
Domain               = sub-domain *( "." sub-domain )
sub-domain           = Let-dig [ Ldh-str ]
Let-dig              = ALPHA / DIGIT
Ldh-str              = *( ALPHA / DIGIT / "-" ) Let-dig
address-literal      = "[" ( IPv4-address-literal / IPv6-address-literal ) "]"
IPv4-address-literal = Snum 3( "." Snum )
Snum                 = *2"0" DIGIT / [ "0" ] %x31-39 DIGIT / "1" 2DIGIT / "2" %x30-34 DIGIT / "25" %x30-35
IPv6-address-literal = "IPv6:" IPv6-addr
IPv6-addr            = IPv6-full / IPv6-comp / IPv6v4-full / IPv6v4-comp
IPv6-hex             = 1*4HEXDIG
IPv6-full            = IPv6-hex 7( ":" IPv6-hex )
IPv6-comp            = "::" [ IPv6-hex *5( ":" IPv6-hex ) ]     ; at most 6 groups
                     / IPv6-hex "::" [ IPv6-hex *4( ":" IPv6-hex ) ]
                     / IPv6-hex 1( ":" IPv6-hex ) "::" [ IPv6-hex *3( ":" IPv6-hex ) ]
                     / IPv6-hex 2( ":" IPv6-hex ) "::" [ IPv6-hex *2( ":" IPv6-hex ) ]
                     / IPv6-hex 3( ":" IPv6-hex ) "::" [ IPv6-hex *1( ":" IPv6-hex ) ]
                     / IPv6-hex 4( ":" IPv6-hex ) "::" [ IPv6-hex ]
                     / IPv6-hex 5( ":" IPv6-hex ) "::"
IPv6v4-full          = IPv6-hex 5( ":" IPv6-hex ) ":" IPv4-address-literal
IPv6v4-comp          = ( "::" [ IPv6-hex *3( ":" IPv6-hex ) ":" ] ; at most 4 groups
                     / IPv6-hex "::" [ IPv6-hex *2( ":" IPv6-hex ) ":" ]
                     / IPv6-hex 1( ":" IPv6-hex ) "::" [ IPv6-hex *1( ":" IPv6-hex ) ":" ]
                     / IPv6-hex 2( ":" IPv6-hex ) "::" [ IPv6-hex ":" ]
                     / IPv6-hex 3( ":" IPv6-hex ) "::" ) IPv4-address-literal
`;
