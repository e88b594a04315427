package strict

import (
	"errors"
	"net/netip"
	"regexp"

	"github.com/dlclark/regexp2"
	"github.com/santhosh-tekuri/jsonschema/v6"
)

// uri is the rule URI of RFC 3986, appendix A, except for the text in [brackets].
var uri = func() *regexp.Regexp {
	const (
		escaped   = `%[0-9A-Fa-f]{2}`
		plain     = `A-Za-z0-9\-._~!$&'()*+,;=`
		pchar     = `(?:[` + plain + `:@]|` + escaped + `)`
		userinfo  = `(?:(?:[` + plain + `:]|` + escaped + `)*@)?`
		host      = `(?:\[([^\]]+)\]|(?:[` + plain + `]|` + escaped + `)*)`
		authority = userinfo + host + `(?::[0-9]*)?`
		rest      = `(?:/` + pchar + `*)*`
		path      = `(?://` + authority + rest + `|/(?:` + pchar + `+` + rest + `)?|` + pchar + `+` + rest + `|)`
		query     = `(?:` + pchar + `|[/?])*`
	)
	return regexp.MustCompile(`^[A-Za-z][A-Za-z0-9+\-.]*:` + path + `(?:\?` + query + `)?(?:#` + query + `)?$`)
}()

var laterAddress = regexp.MustCompile(`^[vV][0-9A-Fa-f]+\.[A-Za-z0-9\-._~!$&'()*+,;=:]+$`)

// validateURI is stricter than net/url, which accepts spaces, for example.
func validateURI(value any) error {
	text, ok := value.(string)
	if !ok {
		return nil
	}
	parts := uri.FindStringSubmatch(text)
	if parts == nil {
		return errors.New("not an absolute URI as in RFC 3986")
	}
	if inside := parts[1]; inside != "" && !laterAddress.MatchString(inside) {
		if address, err := netip.ParseAddr(inside); err != nil || !address.Is6() || address.Zone() != "" {
			return errors.New("not an IPv6 address in the brackets")
		}
	}
	return nil
}

// pattern is an ECMAScript regular expression, as in JSON Schema. Package regexp lacks some of its features.
type pattern struct{ *regexp2.Regexp }

func (p pattern) MatchString(text string) bool {
	matches, err := p.Regexp.MatchString(text)
	return err == nil && matches
}

func compilePattern(text string) (jsonschema.Regexp, error) {
	compiled, err := regexp2.Compile(text, regexp2.ECMAScript|regexp2.Unicode)
	if err != nil {
		return nil, err
	}
	return pattern{compiled}, nil
}
