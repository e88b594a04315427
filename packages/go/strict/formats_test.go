package strict_test

import (
	"strings"
	"testing"

	"github.com/session-schema/session-schema/packages/go/strict"
)

func TestAFormatAcceptsAndRejectsAsItsRFC(t *testing.T) {
	long := "https://a/" + strings.Repeat("b", 1_000_000)
	for _, c := range []struct {
		format    string
		good, bad []string
	}{
		{"date", []string{"2020-02-29", "0000-02-29"}, []string{"2019-02-29", "2020-1-1", "٢٠٢٠-01-01"}},
		{
			"date-time",
			[]string{"2020-04-23t18:39:34.5+02:00", "2016-12-31T23:59:60Z", "2016-12-31T15:59:60-08:00"},
			[]string{"2020-04-23 18:39:34Z", "2020-04-23T18:39:34+02", "2020-04-23T18:39:60Z"},
		},
		{"duration", []string{"PT1H", "P2W"}, []string{"P", "P1Y2D", "PT1H2S", "PT1H\n"}},
		{"email", []string{"a@b", `"a b"@[IPv6:::1]`}, []string{"a", "a@@b", "a@-b", "ä@b"}},
		{"hostname", []string{"a-b.c"}, []string{"", "a.", strings.Repeat("a", 64), strings.Repeat("a.", 126) + "ab"}},
		{"ipv4", []string{"192.0.2.1"}, []string{"256.0.0.1", "01.2.3.4"}},
		{"ipv6", []string{"::ffff:1.2.3.4"}, []string{"::1%eth0", "1::2::3"}},
		{"time", []string{"00:59:60+01:00"}, []string{"18:39:34", "23:58:60Z"}},
		{"uri", []string{"a:", long}, []string{"/a", "http://a:b", "http://a\xff", long + " "}},
		{"uri-reference", []string{"", "../a"}, []string{"a b"}},
		{"uuid", []string{"de7818e7-610a-4057-8f6f-b785dc1e6f88"}, []string{"urn:uuid:de7818e7-610a-4057-8f6f-b785dc1e6f88"}},
	} {
		for _, text := range c.good {
			if isIn, err := strict.IsInFormat(c.format, text); !isIn || err != nil {
				t.Errorf("%s: %.40q %v", c.format, text, err)
			}
		}
		for _, text := range c.bad {
			if isIn, err := strict.IsInFormat(c.format, text); isIn || err != nil {
				t.Errorf("not %s: %.40q %v", c.format, text, err)
			}
		}
	}
}

func TestAFormatThatNoContractHasIsAnError(t *testing.T) {
	if _, err := strict.IsInFormat("json-pointer", "/a"); err == nil {
		t.Error("no error")
	}
}
