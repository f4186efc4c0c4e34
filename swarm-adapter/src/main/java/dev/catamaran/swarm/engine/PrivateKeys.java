package dev.catamaran.swarm.engine;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads a private key in PEM. The JDK knows PKCS#8 only; the older forms, PKCS#1 for RSA and SEC1 for elliptic
 * curves, which certificate issuers still write, are wrapped into it.
 */
final class PrivateKeys {
    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ((?:RSA |EC )?PRIVATE KEY)-----([A-Za-z0-9+/=\\s]+)-----END \\1-----");
    private static final byte[] VERSION_0 = {2, 1, 0};
    private static final byte[] RSA = {0x06, 9, 0x2A, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xF7, 0x0D, 1, 1, 1, 5, 0};
    private static final byte[] ELLIPTIC = {0x06, 7, 0x2A, (byte) 0x86, 0x48, (byte) 0xCE, 0x3D, 2, 1};
    private static final int SEQUENCE = 0x30;
    private static final int OCTETS = 0x04;
    private static final int PARAMETERS = 0xA0;

    private PrivateKeys() {}

    static PrivateKey read(String pem) throws GeneralSecurityException {
        var block = BLOCK.matcher(pem);
        if (!block.find()) {
            throw new InvalidKeySpecException(
                    "tls.key holds no private key in PEM without a password (PKCS#8, PKCS#1 or SEC1)");
        }
        var der = Base64.getMimeDecoder().decode(block.group(2));
        return switch (block.group(1)) {
            case "RSA PRIVATE KEY" -> decode(wrap(RSA, der));
            case "EC PRIVATE KEY" -> decode(wrap(join(ELLIPTIC, curve(der)), der));
            default -> decode(der);
        };
    }

    private static PrivateKey decode(byte[] pkcs8) throws GeneralSecurityException {
        var spec = new PKCS8EncodedKeySpec(pkcs8);
        for (var algorithm : List.of("RSA", "EC", "EdDSA")) {
            try {
                return KeyFactory.getInstance(algorithm).generatePrivate(spec);
            } catch (InvalidKeySpecException _) {
                // the next algorithm
            }
        }
        throw new InvalidKeySpecException("tls.key is of no kind that is known: RSA, EC or EdDSA");
    }

    private static byte[] wrap(byte[] algorithm, byte[] key) {
        return element(SEQUENCE, join(VERSION_0, element(SEQUENCE, algorithm), element(OCTETS, key)));
    }

    /** The name of the curve, which SEC1 keeps inside and PKCS#8 wants outside. */
    private static byte[] curve(byte[] sec1) throws InvalidKeySpecException {
        var inside = content(ByteBuffer.wrap(sec1));
        while (inside.remaining() > 2) {
            var tag = inside.get(inside.position()) & 0xFF;
            var content = content(inside);
            if (tag == PARAMETERS) {
                var bytes = new byte[content.remaining()];
                content.get(bytes);
                return bytes;
            }
        }
        throw new InvalidKeySpecException("tls.key does not name its curve; write it as PKCS#8");
    }

    private static ByteBuffer content(ByteBuffer buffer) throws InvalidKeySpecException {
        buffer.get();
        var length = buffer.get() & 0xFF;
        if (length > 0x80) {
            var bytes = length & 0x7F;
            length = 0;
            for (var count = 0; count < bytes && buffer.hasRemaining(); count++) {
                length = length << 8 | (buffer.get() & 0xFF);
            }
        }
        if (length < 0 || length > buffer.remaining()) {
            throw new InvalidKeySpecException("tls.key is cut off");
        }
        var content = buffer.slice(buffer.position(), length);
        buffer.position(buffer.position() + length);
        return content;
    }

    private static byte[] element(int tag, byte[] content) {
        var element = new ByteArrayOutputStream();
        element.write(tag);
        if (content.length < 0x80) {
            element.write(content.length);
        } else {
            element.write(0x82);
            element.write(content.length >> 8);
            element.write(content.length);
        }
        element.writeBytes(content);
        return element.toByteArray();
    }

    private static byte[] join(byte[]... parts) {
        var joined = new ByteArrayOutputStream();
        for (var part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
