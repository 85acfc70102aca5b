package org.evenhand.evidence.keeping;

import java.nio.charset.StandardCharsets;
import org.evenhand.evidence.EvidenceId;
import org.evenhand.shared.Sha256;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/** Encrypts names and pieces of documents at rest, each for its own place. */
@Component
class ChunkCipher {

    private final AesBytesEncryptor encryptor;

    ChunkCipher(@Value("${evenhand.secret}") String secret) {
        encryptor = new AesBytesEncryptor(
                new javax.crypto.spec.SecretKeySpec(Sha256.of("evenhand evidence\n" + secret).bytes(), "AES"),
                KeyGenerators.secureRandom(16),
                CipherAlgorithm.GCM);
    }

    byte[] sealName(EvidenceId file, String name) {
        return encryptor.encrypt(name.getBytes(StandardCharsets.UTF_8));
    }

    String openName(EvidenceId file, byte[] sealed) {
        return new String(encryptor.decrypt(sealed), StandardCharsets.UTF_8);
    }

    byte[] sealPiece(EvidenceId file, int number, byte[] piece) {
        return encryptor.encrypt(piece);
    }

    byte[] openPiece(EvidenceId file, int number, byte[] sealed) {
        return encryptor.decrypt(sealed);
    }
}
