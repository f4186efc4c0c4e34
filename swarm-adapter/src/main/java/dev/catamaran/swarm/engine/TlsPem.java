package dev.catamaran.swarm.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * What a client needs to speak TLS with an engine, as texts in PEM: never files, for they come from a Secret.
 *
 * @param authority {@code ca.crt}: who signs the engines; nobody else is trusted
 * @param certificate {@code tls.crt}: the client's own, with the chain to its root
 * @param key {@code tls.key}: PKCS#8, PKCS#1 or SEC1, without a password
 */
public record TlsPem(String authority, String certificate, String key) {
    private static final char[] NO_PASSWORD = {};

    /** Reads the three; {@link IllegalArgumentException} says which one cannot be read, and shows nothing of it. */
    public SSLContext context() {
        try {
            var trust = KeyStore.getInstance("PKCS12");
            trust.load(null, null);
            var authorities = certificates("ca.crt", authority);
            for (var index = 0; index < authorities.length; index++) {
                trust.setCertificateEntry("ca" + index, authorities[index]);
            }
            var own = KeyStore.getInstance("PKCS12");
            own.load(null, null);
            own.setKeyEntry("client", PrivateKeys.read(key), NO_PASSWORD, certificates("tls.crt", certificate));
            return context(trust, own);
        } catch (GeneralSecurityException | IOException problem) {
            throw new IllegalArgumentException("the TLS material cannot be used: " + problem.getMessage(), problem);
        }
    }

    private static SSLContext context(KeyStore trust, KeyStore own) throws GeneralSecurityException {
        var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(trust);
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(own, NO_PASSWORD);
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trusted.getTrustManagers(), null);
        return context;
    }

    private static Certificate[] certificates(String name, String pem) {
        try (var bytes = new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII))) {
            var found = new ArrayList<Certificate>(
                    CertificateFactory.getInstance("X.509").generateCertificates(bytes));
            if (found.isEmpty()) {
                throw new IllegalArgumentException(name + " holds no certificate in PEM");
            }
            return found.toArray(Certificate[]::new);
        } catch (CertificateException | IOException problem) {
            throw new IllegalArgumentException(name + " is no certificate in PEM", problem);
        }
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "TlsPem";
    }
}
