package dev.catamaran.playground;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A plain HTTPS client, so that the certificates are checked by other code than Docker's own. */
final class TlsClient {
    private static final char[] NO_PASSWORD = new char[0];

    private TlsClient() {}

    static String get(URI uri, Tls tls) throws GeneralSecurityException, IOException, InterruptedException {
        var keys = store();
        keys.setKeyEntry("client", key(tls.key()), NO_PASSWORD, new Certificate[] {certificate(tls.certificate())});
        return get(uri, tls, keys);
    }

    static String getWithoutCertificate(URI uri, Tls tls)
            throws GeneralSecurityException, IOException, InterruptedException {
        return get(uri, tls, store());
    }

    private static String get(URI uri, Tls tls, KeyStore keys)
            throws GeneralSecurityException, IOException, InterruptedException {
        var own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, NO_PASSWORD);
        var trusted = store();
        trusted.setCertificateEntry("ca", certificate(tls.ca()));
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
        try (var client = HttpClient.newBuilder().sslContext(context).build()) {
            return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
                    .body();
        }
    }

    private static KeyStore store() throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, NO_PASSWORD);
        return store;
    }

    private static Certificate certificate(String pem) throws GeneralSecurityException {
        return CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)));
    }

    /** The stand-in's keys are on an elliptic curve, the official image's are RSA. */
    private static java.security.PrivateKey key(String pem) throws GeneralSecurityException {
        var bytes = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
        var specification = new PKCS8EncodedKeySpec(bytes);
        try {
            return KeyFactory.getInstance("EC").generatePrivate(specification);
        } catch (GeneralSecurityException e) {
            return KeyFactory.getInstance("RSA").generatePrivate(specification);
        }
    }
}
