// Writes to a folder what a NATS server with TLS and accounts needs, and what its clients need: certificates, a configuration and credentials.
package main

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"fmt"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"time"

	"github.com/nats-io/jwt/v2"
	"github.com/nats-io/nkeys"
)

var folder = os.Args[1]

func main() {
	ca, caKey := certificate("ca", nil, nil)
	certificate("server", ca, caKey)
	certificate("client", ca, caKey)
	operator, account, user := pair(nkeys.PrefixByteOperator), pair(nkeys.PrefixByteAccount), pair(nkeys.PrefixByteUser)

	system := pair(nkeys.PrefixByteAccount)
	operatorClaims := jwt.NewOperatorClaims(public(operator))
	operatorClaims.Name = "test"
	operatorClaims.SystemAccount = public(system)
	systemClaims := jwt.NewAccountClaims(public(system))
	systemClaims.Name = "system"
	accountClaims := jwt.NewAccountClaims(public(account))
	accountClaims.Name = "test"
	accountClaims.Limits.JetStreamLimits = jwt.JetStreamLimits{MemoryStorage: jwt.NoLimit, DiskStorage: jwt.NoLimit, Streams: jwt.NoLimit, Consumer: jwt.NoLimit}
	userClaims := jwt.NewUserClaims(public(user))
	userClaims.Name = "gate"

	userToken := must(userClaims.Encode(account))
	credentials := must(jwt.FormatUserConfig(userToken, must(user.Seed())))
	write("gate.creds", credentials)
	write("server.conf", []byte(fmt.Sprintf(`operator: %q
resolver: MEMORY
system_account: %s
resolver_preload: { %s: %q, %s: %q }
tls { cert_file: %q, key_file: %q, ca_file: %q, verify: true }
`, must(operatorClaims.Encode(operator)), public(system), public(system), must(systemClaims.Encode(operator)), public(account), must(accountClaims.Encode(operator)),
		filepath.Join(folder, "server.pem"), filepath.Join(folder, "server-key.pem"), filepath.Join(folder, "ca.pem"))))
}

// certificate writes a certificate and its key. The authority signs itself.
func certificate(name string, parent *x509.Certificate, parentKey *ecdsa.PrivateKey) (*x509.Certificate, *ecdsa.PrivateKey) {
	key := must(ecdsa.GenerateKey(elliptic.P256(), rand.Reader))
	template := &x509.Certificate{
		SerialNumber:          must(rand.Int(rand.Reader, big.NewInt(1<<62))),
		Subject:               pkix.Name{CommonName: name},
		NotBefore:             time.Now().Add(-time.Hour),
		NotAfter:              time.Now().Add(24 * time.Hour),
		IPAddresses:           []net.IP{net.IPv4(127, 0, 0, 1)},
		ExtKeyUsage:           []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth, x509.ExtKeyUsageClientAuth},
		BasicConstraintsValid: true,
		IsCA:                  parent == nil,
	}
	if parent == nil {
		parent, parentKey = template, key
	}
	der := must(x509.CreateCertificate(rand.Reader, template, parent, &key.PublicKey, parentKey))
	write(name+".pem", pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der}))
	write(name+"-key.pem", pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: must(x509.MarshalPKCS8PrivateKey(key))}))
	return must(x509.ParseCertificate(der)), key
}

func pair(prefix nkeys.PrefixByte) nkeys.KeyPair { return must(nkeys.CreatePair(prefix)) }

func public(key nkeys.KeyPair) string { return must(key.PublicKey()) }

func write(name string, content []byte) {
	if err := os.WriteFile(filepath.Join(folder, name), content, 0o600); err != nil {
		panic(err)
	}
}

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}
