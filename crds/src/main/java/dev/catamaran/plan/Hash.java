package dev.catamaran.plan;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256 digest and its short forms for names and annotations ({@code resource.md} §17).
 *
 * @param hex all 64 digits, in lower case
 */
public record Hash(String hex) {
    private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";

    /** The digest of some texts; where one ends and the next begins counts too. */
    public static Hash of(String first, String... more) {
        var digest = sha256();
        add(digest, first);
        for (var text : more) {
            add(digest, text);
        }
        return new Hash(HexFormat.of().formatHex(digest.digest()));
    }

    private static void add(MessageDigest digest, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** The first digits, four bits each. */
    public String hex(int digits) {
        return hex.substring(0, digits);
    }

    /** The first letters in base 32 (RFC 4648, in lower case), five bits each. */
    public String base32(int letters) {
        var bits = new java.math.BigInteger(hex, 16);
        var text = new StringBuilder(letters);
        for (var letter = 1; letter <= letters; letter++) {
            text.append(BASE32.charAt(bits.shiftRight(256 - 5 * letter).intValue() & 31));
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return hex;
    }
}
