package org.evenhand.bids.sealing;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.evenhand.bids.draft.BidAccess;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.draft.DraftBid;
import org.evenhand.bids.draft.DraftBid.Kind;
import org.evenhand.bids.draft.DraftBid.LogEntry;
import org.evenhand.bids.draft.DraftRows;
import org.evenhand.bids.draft.StoredDraft;
import org.evenhand.evidence.EvidenceContents;
import org.evenhand.folders.FrozenFiles;
import org.evenhand.receipts.ReceiptFile;
import org.evenhand.shared.CanonicalJson;
import org.evenhand.shared.Constants;
import org.evenhand.shared.Roles;
import org.evenhand.shared.Sha256;
import org.springframework.stereotype.Service;

/**
 * Gives a provider all that it sealed of a bid, to keep where it likes: of each seal the receipt and the text, the documents that were
 * brought and are still in its library, and the log of every request to the second. The files of one seal are those that the
 * check of a receipt takes.
 */
@Service
@RolesAllowed(Roles.PROVIDER)
public class ArchivingBids {

    private final BidAccess access;
    private final DraftRows drafts;
    private final EvidenceContents evidence;

    ArchivingBids(BidAccess access, DraftRows drafts, EvidenceContents evidence) {
        this.access = access;
        this.drafts = drafts;
        this.evidence = evidence;
    }

    /**
     * Writes the archive; nothing where no such bid was begun.
     *
     * @param name the folder in which everything stands
     */
    public void zip(BidReference reference, String name, OutputStream out) throws IOException {
        access.me(reference);
        Optional<DraftBid> draft = drafts.find(reference).map(StoredDraft::draft);
        if (draft.isEmpty()) {
            return;
        }
        SortedMap<String, String> files = new TreeMap<>();
        SortedMap<String, Supplier<Optional<byte[]>>> documents = new TreeMap<>();
        files.put("log.json", log(draft.get()));
        for (LogEntry entry : draft.get().log()) {
            if (entry.kind() == Kind.SEALED) {
                files.put(
                        "receipt-" + entry.number() + ".json",
                        receipt(reference, entry).json());
                drafts.sealed(reference, entry.number()).ifPresent(text -> {
                    files.put("bid-" + entry.number() + ".json", text);
                    SealedContent.read(text)
                            .ifPresent(content -> content.documents()
                                    .values()
                                    .forEach(document -> documents.put(
                                            "documents-" + entry.number() + "/" + document.name(),
                                            () -> content(document))));
                });
            }
        }
        new FrozenFiles(files).zip(name, documents, out);
    }

    /** The receipt of a seal. */
    public static ReceiptFile receipt(BidReference reference, LogEntry entry) {
        return new ReceiptFile(
                reference.tender().value(),
                reference.lot(),
                reference.provider().value(),
                entry.number(),
                entry.version(),
                entry.begun().toString(),
                entry.by().name(),
                entry.digest().orElseThrow(),
                entry.fingerprints());
    }

    private Optional<byte[]> content(BidDocument document) {
        return evidence.whole(document.id())
                .filter(content -> Sha256.of(content).equals(document.sha256()));
    }

    private static String log(DraftBid draft) {
        List<Map<String, Object>> entries =
                draft.log().stream().map(ArchivingBids::entry).toList();
        return CanonicalJson.of(entries);
    }

    private static Map<String, Object> entry(LogEntry entry) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("what", Constants.word(entry.kind()));
        written.put("arrived", entry.begun().toString());
        written.put("by", entry.by().name());
        written.put("number", entry.number());
        written.put("version", entry.version());
        written.put("bid", entry.digest().map(Object::toString).orElse(""));
        written.put("why", entry.why().orElse(""));
        return written;
    }
}
