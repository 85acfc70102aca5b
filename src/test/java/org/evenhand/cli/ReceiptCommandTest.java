package org.evenhand.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.cli.CommandsAtHand.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.evenhand.cli.CommandsAtHand.Ended;
import org.evenhand.receipts.BidFile;
import org.evenhand.receipts.ReceiptFile;
import org.evenhand.shared.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A receipt is compared with what was sealed, part by part, by nothing but the files. */
class ReceiptCommandTest {

    private static final byte[] PLAN = "Two neighbours visit each week.".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path place;

    private final BidFile bid = new BidFile(
            "hazelbank",
            "company-at-home",
            "",
            1,
            2,
            Sha256.of("tender").toString(),
            "2026-12-01T11:59:58.123Z",
            new TreeMap<>(Map.of("name", "Hazelbank Homeshare")),
            new TreeMap<>(Map.of(
                    "price", new TreeMap<>(Map.of("price", "240000")),
                    "criterion-Q1", new TreeMap<>(Map.of("answer", "Neighbours visit; ŵ and ŷ stay.")))),
            new TreeMap<>(Map.of("d1", new BidFile.Document("plan.txt", "txt", PLAN.length, Sha256.of(PLAN)))),
            new TreeMap<>(Map.of(
                    "1",
                    new BidFile.Confirmation(
                            "Bryn Copper",
                            "bryn@copper.example",
                            "",
                            "2026-11-30T09:00:00Z",
                            new TreeMap<>(Map.of("partner", "Copper Path"))))));

    private final ReceiptFile receipt = new ReceiptFile(
            bid.tender(),
            bid.lot(),
            bid.organisation(),
            bid.number(),
            bid.version(),
            bid.begun(),
            "Hazel Bank",
            bid.digest(),
            bid.fingerprints());

    @BeforeEach
    void files() throws IOException {
        write("receipt.json", receipt.json());
        write("bid.json", bid.text());
        Files.createDirectory(place.resolve("documents"));
        write("documents/plan.txt", new String(PLAN, StandardCharsets.UTF_8));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(place.resolve(name), text);
    }

    private String at(String name) {
        return place.resolve(name).toString();
    }

    private Ended check() {
        return run("receipt", at("receipt.json"), at("bid.json"), at("documents"));
    }

    private void refused(String file, String why) {
        Ended ended = check();
        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).startsWith(at(file)).contains(why).doesNotContain("Exception");
    }

    @Test
    void what_fits_is_said_line_by_line_and_ends_with_0() {
        assertThat(check()).isEqualTo(new Ended(0, """
                        fits     tender, lot, organisation, number, version and moment
                        fits     confirmations of partners
                        fits     criterion Q1
                        fits     document plan.txt, its fingerprint in the text
                        fits     part price
                        fits     profile of the organisation
                        fits     the whole bid
                        fits     document plan.txt, the file

                        Everything fits: the receipt is for this text, request arrived 2026-12-01T11:59:58.123Z.
                        A receipt is not signed. Once the bids are open, the buyer’s record of the opening names the fingerprint of the whole bid:
                        %s
                        """.formatted(bid.digest()), ""));
    }

    @Test
    void documents_are_not_looked_at_where_no_folder_is_named_and_that_is_said() {
        Ended ended = run("receipt", at("receipt.json"), at("bid.json"));

        assertThat(ended.exit()).isZero();
        assertThat(ended.out())
                .contains("The documents themselves were not looked at")
                .doesNotContain("the file");
    }

    @Test
    void one_changed_letter_differs_in_its_part_and_in_the_whole_and_nowhere_else() throws IOException {
        write("bid.json", bid.text().replace("240000", "240001"));

        Ended ended = check();
        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.out().lines().filter(line -> line.startsWith("differs")))
                .hasSize(2)
                .anyMatch(line -> line.startsWith("differs  part price: the receipt says sha256:"))
                .anyMatch(line -> line.startsWith("differs  the whole bid: "));
        assertThat(ended.out()).contains("\nNot everything fits");
    }

    @Test
    void a_confirmation_of_something_else_than_its_digest_says_is_no_bid() throws IOException {
        write("bid.json", bid.text().replace("Copper Path", "Copper Paths"));

        assertThat(check().exit()).isEqualTo(2);
    }

    @Test
    void a_text_of_before_there_were_partners_is_read_to_the_letter() {
        BidFile before = new BidFile(
                bid.organisation(),
                bid.tender(),
                bid.lot(),
                bid.number(),
                bid.version(),
                bid.tenderDigest(),
                bid.begun(),
                bid.provider(),
                bid.parts(),
                bid.documents(),
                new TreeMap<>());

        assertThat(before.text()).doesNotContain(BidFile.CONFIRMATIONS);
        assertThat(before.fingerprints()).doesNotContainKey(BidFile.CONFIRMATIONS);
        assertThat(BidFile.read(before.text())).contains(before);
    }

    @Test
    void a_text_whose_lines_were_broken_by_an_editor_still_fits() throws IOException {
        write("bid.json", bid.text().replace(",\"", ",\n  \"") + "\n");

        assertThat(check().exit()).isZero();
    }

    @Test
    void a_part_that_only_one_of_the_two_has_is_missing() throws IOException {
        write("bid.json", bid.text().replace("criterion-Q1", "criterion-Q2"));

        assertThat(check().out())
                .contains("missing  criterion Q1: it does not stand in the text\n")
                .contains("missing  criterion Q2: the receipt does not name it\n");
    }

    @Test
    void a_receipt_of_another_bid_is_said_to_be_for_another() throws IOException {
        write("receipt.json", receipt.json().replace("company-at-home", "another"));

        Ended ended = check();
        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.out()).contains("moment: tender (another on the receipt, company-at-home in the text)\n");
    }

    @Test
    void a_document_that_was_changed_differs_and_one_that_is_gone_is_missing() throws IOException {
        write("documents/plan.txt", "Two neighbours visit each year.");
        assertThat(check().out()).contains("differs  document plan.txt, the file: its content is another one");
        assertThat(check().exit()).isEqualTo(1);

        Files.delete(place.resolve("documents/plan.txt"));
        assertThat(check().out()).contains("missing  document plan.txt, the file: no file in the folder");
        assertThat(check().exit()).isEqualTo(1);
    }

    @Test
    void a_document_under_another_name_is_found_by_its_fingerprint() throws IOException {
        Files.move(place.resolve("documents/plan.txt"), place.resolve("documents/old plan.txt"));

        assertThat(check().exit()).isZero();
        assertThat(check().out()).contains("fits     document plan.txt, the file old plan.txt\n");
    }

    @Test
    void files_in_the_wrong_order_are_told_from_files_of_another_kind() throws IOException {
        Ended ended = run("receipt", at("bid.json"), at("receipt.json"));
        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.err()).contains("name the receipt first");

        write("bid.json", receipt.json());
        refused("bid.json", "This is not what was sealed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no JSON",
                "[]",
                "{}",
                "null",
                "{\"format\":\"evenhand-receipt/2\"}",
                "{\"format\":\"evenhand-receipt/1\"}",
                "{\"format\":{\"format\":\"evenhand-receipt/1\"}}",
                "{\"format\":\"evenhand-receipt/1\",\"bid\":\"sha256:12\"}",
                "{\"format\":\"evenhand-receipt/1\",\"number\":1e999999999}",
            })
    void what_is_no_receipt_is_refused_in_words(String text) throws IOException {
        write("receipt.json", text);

        refused("receipt.json", "This is no receipt");
    }

    @Test
    void a_receipt_that_can_be_read_in_two_ways_is_none() throws IOException {
        String price = "\"price\":\"" + receipt.parts().get("price") + "\"";
        for (String unclear : new String[] {
            receipt.json().replace(price, price + "," + price),
            receipt.json().replace("\"number\":1", "\"number\":1.0"),
            receipt.json().replace("\"number\":1", "\"number\":\"1\""),
            receipt.json().replace("\"number\":1", "\"more\":1,\"number\":1"),
            receipt.json() + "{}",
            receipt.json().replace("Hazel Bank", "\\ud83d"),
        }) {
            write("receipt.json", unclear);
            refused("receipt.json", "This is no receipt");
        }
    }

    @Test
    void bombs_are_refused_before_they_cost_anything() throws IOException {
        write("receipt.json", "[".repeat(1_000_000));
        refused("receipt.json", "This is no receipt");
        write("receipt.json", "{\"format\":\"evenhand-receipt/1\",\"a\":" + "{\"a\":".repeat(1_000_000));
        refused("receipt.json", "This is no receipt");
        write("receipt.json", " ".repeat(8_000_001));
        refused("receipt.json", "more than 8 MB");
    }

    @Test
    void files_that_are_not_there_or_are_no_text_are_refused_in_words() throws IOException {
        Files.write(place.resolve("bid.json"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        refused("bid.json", "it is not UTF-8 text");
        Files.delete(place.resolve("bid.json"));
        refused("bid.json", "there is no such file");
        write("bid.json", bid.text());
        Ended ended = run("receipt", at("receipt.json"), at("bid.json"), at("receipt.json"));
        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.err()).contains("there is no such folder");
    }

    @Test
    void what_a_file_says_cannot_command_the_terminal() throws IOException {
        write("receipt.json", receipt.json().replace("company-at-home", "\\u001b[2J" + "x".repeat(100_000)));

        Ended ended = check();
        assertThat(ended.out()).doesNotContain("\u001b").contains("\ufffd[2J");
        assertThat(ended.out().lines()).allMatch(line -> line.length() < 500);
    }
}
