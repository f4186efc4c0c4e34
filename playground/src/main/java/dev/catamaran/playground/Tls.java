package dev.catamaran.playground;

import dev.catamaran.playground.machine.PlaygroundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a client shows to an engine and trusts in it, as PEM.
 *
 * @param ca the authority that signed the engine's certificate
 * @param certificate the client's certificate
 * @param key the client's private key (PKCS #8)
 */
public record Tls(String ca, String certificate, String key) {
    /** Writes {@code ca.pem}, {@code cert.pem} and {@code key.pem} into the folder, as {@code DOCKER_CERT_PATH} wants. */
    public Path writeTo(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("ca.pem"), ca);
            Files.writeString(folder.resolve("cert.pem"), certificate);
            Files.writeString(folder.resolve("key.pem"), key);
            return folder;
        } catch (IOException e) {
            throw new PlaygroundException("cannot write certificates to " + folder, e);
        }
    }

    /** Names no key. */
    @Override
    public String toString() {
        return "Tls[private]";
    }
}
