package org.evenhand.evidence.keeping;

import java.nio.charset.StandardCharsets;
import org.evenhand.encryption.MasterKeys;
import org.evenhand.evidence.EvidenceId;
import org.springframework.stereotype.Component;

/** Encrypts names and pieces of documents as they are kept, each for its own place: none can be put in that of another. */
@Component
class ChunkCipher {

    private final MasterKeys keys;

    ChunkCipher(MasterKeys keys) {
        this.keys = keys;
    }

    byte[] sealName(EvidenceId file, String name) {
        return keys.encrypt(name.getBytes(StandardCharsets.UTF_8), nameOf(file));
    }

    String openName(EvidenceId file, byte[] sealed) {
        return new String(keys.decrypt(sealed, nameOf(file)), StandardCharsets.UTF_8);
    }

    byte[] sealPiece(EvidenceId file, int number, byte[] piece) {
        return keys.encrypt(piece, pieceOf(file, number));
    }

    byte[] openPiece(EvidenceId file, int number, byte[] sealed) {
        return keys.decrypt(sealed, pieceOf(file, number));
    }

    byte[] sealText(EvidenceId file, int number, byte[] piece) {
        return keys.encrypt(piece, textOf(file, number));
    }

    byte[] openText(EvidenceId file, int number, byte[] sealed) {
        return keys.decrypt(sealed, textOf(file, number));
    }

    private static String textOf(EvidenceId file, int number) {
        return "evidence/" + file + "/text/" + number;
    }

    private static String nameOf(EvidenceId file) {
        return "evidence/" + file + "/name";
    }

    private static String pieceOf(EvidenceId file, int number) {
        return "evidence/" + file + "/" + number;
    }
}
