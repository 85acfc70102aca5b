package org.evenhand.receipts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import org.evenhand.shared.Sha256;

/** Comparison of a receipt with a text: every fingerprint is made anew from the text. */
public final class ReceiptCheck {

    private static final String CRITERION = "criterion-";

    private ReceiptCheck() {}

    /** Outcome for one part. */
    public enum Found {
        FITS,
        DIFFERS,
        /** One of the two has it, and the other has not. */
        MISSING
    }

    /**
     * Result for one part.
     *
     * @param what the part, in words
     * @param why in words; empty where it fits
     */
    public record Line(String what, Found found, String why) {}

    /** A line for what the receipt is for, for each part, and for the whole. */
    public static List<Line> of(ReceiptFile receipt, BidFile bid) {
        List<Line> lines = new ArrayList<>();
        lines.add(heads(receipt, bid));
        SortedMap<String, Sha256> now = bid.fingerprints();
        TreeSet<String> names = new TreeSet<>(now.keySet());
        names.addAll(receipt.parts().keySet());
        names.forEach(name -> lines.add(
                line(words(name), Optional.ofNullable(receipt.parts().get(name)), Optional.ofNullable(now.get(name)))));
        lines.add(line("the whole bid", Optional.of(receipt.bid()), Optional.of(bid.digest())));
        return lines;
    }

    private static Line heads(ReceiptFile receipt, BidFile bid) {
        List<String> others = new ArrayList<>();
        Map<String, List<Object>> both = Map.of(
                "tender", List.of(receipt.tender(), bid.tender()),
                "lot", List.of(receipt.lot(), bid.lot()),
                "organisation", List.of(receipt.organisation(), bid.organisation()),
                "number", List.of(receipt.number(), bid.number()),
                "version of the tender", List.of(receipt.version(), bid.version()),
                "moment", List.of(receipt.arrived(), bid.begun()));
        new TreeSet<>(both.keySet()).forEach(name -> {
            List<Object> said = both.getOrDefault(name, List.of());
            if (!said.getFirst().equals(said.getLast())) {
                others.add(name + " (" + said.getFirst() + " on the receipt, " + said.getLast() + " in the text)");
            }
        });
        return new Line(
                "tender, lot, organisation, number, version and moment",
                others.isEmpty() ? Found.FITS : Found.DIFFERS,
                String.join(", ", others));
    }

    private static Line line(String what, Optional<Sha256> kept, Optional<Sha256> now) {
        if (kept.isEmpty()) {
            return new Line(what, Found.MISSING, "the receipt does not name it");
        }
        if (now.isEmpty()) {
            return new Line(what, Found.MISSING, "it does not stand in the text");
        }
        return kept.equals(now)
                ? new Line(what, Found.FITS, "")
                : new Line(what, Found.DIFFERS, "the receipt says " + kept.get() + ", the text gives " + now.get());
    }

    private static String words(String name) {
        if (name.equals(BidFile.PROVIDER)) {
            return "profile of the organisation";
        }
        if (name.equals(BidFile.CONFIRMATIONS)) {
            return "confirmations of partners";
        }
        if (name.startsWith(CRITERION)) {
            return "criterion " + name.substring(CRITERION.length());
        }
        return name.startsWith(BidFile.DOCUMENT) ? name + ", its fingerprint in the text" : "part " + name;
    }
}
