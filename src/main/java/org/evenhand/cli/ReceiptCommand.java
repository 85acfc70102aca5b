package org.evenhand.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.receipts.BidFile;
import org.evenhand.receipts.ReceiptCheck;
import org.evenhand.receipts.ReceiptCheck.Found;
import org.evenhand.receipts.ReceiptFile;

/** The command that compares a receipt with what was sealed. It asks no service and writes nothing. */
final class ReceiptCommand {

    /** A bid has at most 600,000 letters, each of six at most in JSON, and a few documents. */
    private static final int LARGEST_MB = 8;

    private static final int LONGEST_LINE = 400;

    private final PrintStream out;
    private final PrintStream err;

    ReceiptCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    int check(String receiptFile, String bidFile, Optional<String> folder) {
        Optional<String> receiptText = text(receiptFile);
        Optional<String> bidText = text(bidFile);
        if (receiptText.isEmpty() || bidText.isEmpty()) {
            return CommandLine.WRONG;
        }
        Optional<ReceiptFile> receipt = receiptText.flatMap(ReceiptFile::read);
        if (receipt.isEmpty()) {
            return refuse(
                    receiptFile,
                    receiptText.flatMap(BidFile::read).isPresent()
                            ? "This is what was sealed, and no receipt; name the receipt first"
                            : "This is no receipt; take the file “Receipt for programs” from the page of the receipt,"
                                    + " as it is");
        }
        Optional<BidFile> bid = bidText.flatMap(BidFile::read);
        if (bid.isEmpty()) {
            return refuse(
                    bidFile,
                    "This is not what was sealed; take the file “What was sealed” from the page of the receipt, as it is");
        }
        return compare(receipt.get(), bid.get(), folder);
    }

    private int compare(ReceiptFile receipt, BidFile bid, Optional<String> folder) {
        List<ReceiptCheck.Line> lines = new ArrayList<>(ReceiptCheck.of(receipt, bid));
        if (folder.isPresent()) {
            try {
                Path place = TextFiles.path(folder.get());
                lines.addAll(new DocumentFiles(place).compare(bid.documents().values()));
            } catch (IOException trouble) {
                return refuse(folder.get(), "The documents cannot be read: " + trouble.getMessage());
            }
        }
        lines.forEach(line -> say(line));
        boolean fits = lines.stream().allMatch(line -> line.found() == Found.FITS);
        out.print(fits ? "\nEverything fits: the receipt is for this text" : "\nNot everything fits");
        out.print(", request arrived " + clean(receipt.arrived()) + ".\n");
        if (folder.isEmpty() && !bid.documents().isEmpty()) {
            out.print("The documents themselves were not looked at; name their folder to compare them too.\n");
        }
        if (fits) {
            out.print("A receipt is not signed. Once the bids are open, the buyer’s record of the opening names the"
                    + " fingerprint of the whole bid:\n" + receipt.bid() + "\n");
        }
        return fits ? CommandLine.DONE : CommandLine.DIFFERENT;
    }

    private void say(ReceiptCheck.Line line) {
        String text = String.format(Locale.ROOT, "%-8s %s", line.found().name().toLowerCase(Locale.ROOT), line.what());
        out.print(clean(line.why().isEmpty() ? text : text + ": " + line.why()) + "\n");
    }

    /** Whoever made a file may have written anything into it, and a terminal obeys control characters. */
    private static String clean(String text) {
        String plain = text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "\ufffd");
        int letters = plain.codePointCount(0, plain.length());
        return letters > LONGEST_LINE ? plain.substring(0, plain.offsetByCodePoints(0, LONGEST_LINE)) + "…" : plain;
    }

    private Optional<String> text(String file) {
        try {
            return Optional.of(TextFiles.read(file, LARGEST_MB));
        } catch (IOException trouble) {
            refuse(file, "This file cannot be read: " + trouble.getMessage());
            return Optional.empty();
        }
    }

    private int refuse(String file, String why) {
        err.print(file + ": " + why + "\n");
        return CommandLine.WRONG;
    }
}
