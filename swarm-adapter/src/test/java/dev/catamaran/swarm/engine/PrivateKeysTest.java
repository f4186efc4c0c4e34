package dev.catamaran.swarm.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.InvalidKeySpecException;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrivateKeysTest {
    /** Before the key of 2048 bits itself, PKCS#8 has 26 bytes. */
    private static final int PKCS8_HEAD = 26;

    @ParameterizedTest
    @CsvSource({"RSA", "EC", "Ed25519"})
    void shouldReadPkcs8(String algorithm) throws GeneralSecurityException {
        // Given
        var key = KeyPairGenerator.getInstance(algorithm).generateKeyPair().getPrivate();

        // When
        var read = PrivateKeys.read(pem("PRIVATE KEY", key.getEncoded()));

        // Then
        assertThat(read.getEncoded()).isEqualTo(key.getEncoded());
    }

    @Test
    void shouldReadPkcs1() throws GeneralSecurityException {
        // Given
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var pkcs8 = generator.generateKeyPair().getPrivate().getEncoded();
        var pkcs1 = Arrays.copyOfRange(pkcs8, PKCS8_HEAD, pkcs8.length);

        // When
        var read = PrivateKeys.read("Bag attributes\n" + pem("RSA PRIVATE KEY", pkcs1));

        // Then
        assertThat(read.getEncoded()).isEqualTo(pkcs8);
    }

    @Test
    void shouldReadSec1() throws GeneralSecurityException {
        // Given
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var key = (ECPrivateKey) generator.generateKeyPair().getPrivate();

        // When
        var read = (ECPrivateKey) PrivateKeys.read(pem("EC PRIVATE KEY", sec1(key.getS())));

        // Then
        assertThat(read.getS()).isEqualTo(key.getS());
        assertThat(read.getParams().getOrder()).isEqualTo(key.getParams().getOrder());
    }

    @Test
    void shouldRefuseAKeyWithAPassword() {
        assertThatThrownBy(() -> PrivateKeys.read(pem("ENCRYPTED PRIVATE KEY", new byte[] {1, 2, 3})))
                .isInstanceOf(InvalidKeySpecException.class)
                .hasMessageContaining("without a password");
    }

    /** {@code SEQUENCE {1, OCTET STRING s, [0] {secp256r1}}}, as RFC 5915 has it. */
    private static byte[] sec1(BigInteger secret) {
        var bytes = secret.toByteArray();
        var inside = new ByteArrayOutputStream();
        inside.writeBytes(new byte[] {2, 1, 1, 4, 32});
        inside.writeBytes(new byte[Math.max(0, 32 - bytes.length)]);
        inside.write(bytes, Math.max(0, bytes.length - 32), Math.min(32, bytes.length));
        inside.writeBytes(new byte[] {(byte) 0xA0, 10, 6, 8, 0x2A, (byte) 0x86, 0x48, (byte) 0xCE, 0x3D, 3, 1, 7});
        var sequence = new ByteArrayOutputStream();
        sequence.write(0x30);
        sequence.write(inside.size());
        sequence.writeBytes(inside.toByteArray());
        return sequence.toByteArray();
    }

    private static String pem(String kind, byte[] der) {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n";
    }
}
