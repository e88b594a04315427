package strict_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/session-schema/session-schema/packages/go/strict"
)

func ExampleCheck() {
	issues, err := strict.Check("Session", []byte(`{"name": 7, "sourceBytes": -1, "hop": "fra", "recordingUrl": "not a URL"}`))
	if err != nil {
		fmt.Println(err)
	}
	for _, issue := range issues {
		fmt.Printf("%s at %q: %s\n", issue.Keyword, issue.InstancePath, issue.Message)
	}
	// Output:
	// additionalProperties at "": "hop" is not a known property
	// type at "/name": got number, want string
	// format at "/recordingUrl": 'not a URL' is not valid uri: not an absolute URI as in RFC 3986
	// minimum at "/sourceBytes": minimum: got -1, want 0
}

func TestAValidPayloadHasNoIssues(t *testing.T) {
	issues, err := strict.Check("Session", []byte(`{"name":"","profiles":[{"width":1280.0,"height":720,"name":"720p","bitrate":4e3,"fps":0}]}`))
	if err != nil || len(issues) > 0 {
		t.Error(issues, err)
	}
}

func TestEachMissingOrUnknownPropertyIsAnIssue(t *testing.T) {
	issues, err := strict.Check("Session", []byte(`{"name":"a","profiles":[{"name":"720p","bitrate":4000,"fps":0,"a":1,"b":2}]}`))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, issue := range issues {
		got = append(got, issue.InstancePath+" "+issue.Keyword+" "+issue.SchemaPath+" "+issue.Message)
	}
	const schema = "https://session-schema.dev/ffmpeg-profile.schema.json#"
	want := []string{
		`/profiles/0 additionalProperties ` + schema + `/additionalProperties "a" is not a known property`,
		`/profiles/0 additionalProperties ` + schema + `/additionalProperties "b" is not a known property`,
		`/profiles/0 required ` + schema + `/required lacks the required property "height"`,
		`/profiles/0 required ` + schema + `/required lacks the required property "width"`,
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestAnIssueHasThePointerOfTheValue(t *testing.T) {
	issues, err := strict.Check("ErrorBody", []byte(`{"errors":[7]}`))
	if err != nil || len(issues) != 1 || issues[0].InstancePath != "/errors/0" {
		t.Error(issues, err)
	}
}

func TestTheErrorOfAnUnknownModelListsAllModels(t *testing.T) {
	_, err := strict.Check("Sesion", []byte(`{}`))
	if err == nil || !strings.Contains(err.Error(), `no model "Sesion"`) || !strings.Contains(err.Error(), "Session") {
		t.Error(err)
	}
}

func TestInvalidJSONIsAnErrorWithoutIssues(t *testing.T) {
	for _, payload := range []string{``, `{`, `{} {}`, "\"\xff\"", `{"name":"a","lastSeen":1e400}`, strings.Repeat("[", 100_000)} {
		if issues, err := strict.Check("Session", []byte(payload)); !errors.Is(err, strict.ErrNotJSON) || issues != nil {
			t.Errorf("%.20q: %v %v", payload, issues, err)
		}
	}
}

func TestURIsFollowRFC3986(t *testing.T) {
	for uri, isValid := range map[string]bool{
		"https://example.com/a?b#c":       true,
		"https://u:p@example.com:80/":     true,
		"http://[2001:db8::7]/c=GB?o?/#?": true,
		"http://[::ffff:192.0.2.1]:1":     true,
		"http://[v1.fe80::a+en1]/":        true,
		"mailto:John.Doe@example.com":     true,
		"tel:+1-816-555-1212":             true,
		"urn:oasis:names:specification:x": true,
		"file:///etc/hosts":               true,
		"a:":                              true,
		"a:/":                             true,
		"http://":                         true,
		"http://a/%C3%A9":                 true,
		"":                                false,
		"//example.com/":                  false,
		"/path":                           false,
		"example.com":                     false,
		"1http://a":                       false,
		"http://a b/":                     false,
		"http://a/é":                      false,
		"http://a/%zz":                    false,
		"http://a/[1]":                    false,
		"http://a:port/":                  false,
		"http://[::1":                     false,
		"http://[::1%25eth0]/":            false,
		"http://[1.2.3.4]/":               false,
		"http://[]/":                      false,
		"http://a/\\":                     false,
		"http://a#b#c":                    false,
		"http://a/\n":                     false,
	} {
		issues, err := strict.Check("Session", fmt.Appendf(nil, `{"name":"","mp4Url":%q}`, uri))
		if err != nil || (len(issues) == 0) != isValid {
			t.Errorf("%q: %v %v", uri, issues, err)
		}
	}
}
