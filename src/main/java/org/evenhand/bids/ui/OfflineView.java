package org.evenhand.bids.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.bids.draft.DraftingBids.Shown;
import org.evenhand.bids.offline.BidInYaml;
import org.evenhand.bids.offline.Compared;
import org.evenhand.bids.offline.ComparingForms;
import org.evenhand.bids.offline.FormInPdf;
import org.evenhand.bids.offline.FormInWord;
import org.evenhand.bids.offline.OfflineForm;
import org.evenhand.bids.sealing.SealedContent;
import org.evenhand.bids.ui.copying.AnswersToKeep;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.FileFormField;
import org.evenhand.design.FileLink;
import org.evenhand.design.Note;
import org.evenhand.design.Shell;
import org.evenhand.design.SideFacts;
import org.evenhand.documents.DocumentReader;
import org.evenhand.documents.FilledForm;
import org.evenhand.folders.BidText;
import org.evenhand.folders.FolderMistake;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.Roles;

/** Page on which a bid is taken away as a file, and brought back: nothing changes before the reader has seen what would. */
@RolesAllowed(Roles.PROVIDER)
@Route(value = BidsNavigation.OFFLINE, layout = Shell.class)
class OfflineView extends BidPage {

    private static final int MEGABYTE = 1024 * 1024;

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Div report = new Div();

    OfflineView(BidDesk desk) {
        super(desk);
    }

    @Override
    protected Optional<Breadcrumbs.Stop> here(BeforeEnterEvent event, Shown shown, BidWords said) {
        return Optional.of(
                new Breadcrumbs.Stop(BidsNavigation.offline(reference()), messages.say("bids.offline.title")));
    }

    @Override
    protected String heading(BeforeEnterEvent event, Shown shown, BidWords said) {
        return messages.say("bids.offline.heading");
    }

    @Override
    protected void draw(BeforeEnterEvent event, Shown shown, BidWords said) {
        report.removeAll();
        add(deadline(shown));
        beside(new SideFacts()
                .part(
                        messages.say("bids.offline.safe"),
                        messages.say("bids.offline.safe.asks"),
                        messages.say("bids.offline.safe.empty"),
                        messages.say("bids.offline.safe.kept"))
                .part(messages.say("bids.side.who"), messages.say("bids.offline.safe.file")));
        closed(shown);
        add(new H2(messages.say("bids.offline.take")), new Paragraph(messages.say("bids.offline.take.what")));
        add(new UnorderedList(new ListItem(pdf(said)), new ListItem(docx(said)), new ListItem(yaml())));
        add(
                new Paragraph(messages.say("bids.offline.take.documents")),
                new Paragraph(messages.say(
                        "bids.offline.take.yaml", reference().provider().value())));
        if (shown.closed().isEmpty()) {
            add(new H2(messages.say("bids.offline.bring")), new Paragraph(messages.say("bids.offline.bring.what")));
            FileFormField file = ask(new FileFormField(
                            messages.say("bids.offline.file"), ".pdf,.docx,.yaml,.yml", DocumentReader.LARGEST)
                    .hint(messages.say("bids.offline.file.hint", DocumentReader.LARGEST / MEGABYTE)));
            file.onLeft(sent -> sent.ifPresent(one -> read(file, one)));
            add(report);
        }
        add(new Paragraph(new Anchor(BidsNavigation.bid(reference()), messages.say("bids.back"))));
    }

    private Anchor pdf(BidWords said) {
        return FileLink.to(
                messages.say("bids.offline.pdf"), name(said) + ".pdf", "application/pdf", () -> FormInPdf.of(form()));
    }

    private Anchor docx(BidWords said) {
        return FileLink.to(messages.say("bids.offline.docx"), name(said) + ".docx", WORD, () -> FormInWord.of(form()));
    }

    private Anchor yaml() {
        return FileLink.to(
                messages.say("bids.offline.yaml"),
                BidText.FILE,
                "application/yaml",
                () -> inYaml(shown())
                        .text(profile(), desk.clock().instant().truncatedTo(ChronoUnit.SECONDS))
                        .getBytes(StandardCharsets.UTF_8));
    }

    private BidInYaml inYaml(Shown now) {
        return new BidInYaml(
                now.draft(),
                now.form(),
                now.published().version(),
                desk.documents().of(reference().provider()));
    }

    private SortedMap<String, String> profile() {
        return desk.profiles()
                .find(reference().provider())
                .map(SealedContent::profile)
                .orElseGet(TreeMap::new);
    }

    private String name(BidWords said) {
        return FileLink.name(said.bidFor(), reference().tender().value());
    }

    /** The form with what stands in the bid when the file is made. */
    private OfflineForm form() {
        Shown now = shown();
        return new OfflineWords(words(now), now)
                .form(desk.people().nameOf(reference().provider()), desk.clock().instant(), desk.digests());
    }

    private void read(FileFormField file, FileFormField.Sent sent) {
        clear();
        report.removeAll();
        file.saved("");
        // It may be large, and is not needed any more.
        file.set(Optional.empty());
        if (sent.name().toLowerCase(Locale.ROOT).matches(".*\\.ya?ml")) {
            readYaml(file, sent);
            return;
        }
        switch (desk.forms().read(sent.content())) {
            case FilledForm.Unreadable(FilledForm.Cause cause) ->
                refuse(file, messages.say("bids.offline.unreadable." + cause.word()));
            case FilledForm.Filled(List<FilledForm.Entry> entries) -> {
                Shown shown = shown();
                Compared compared = ComparingForms.compare(
                        shown.draft(), shown.form(), shown.published().version(), desk.digests(), entries);
                if (compared instanceof Compared.Refused(Compared.Why why)) {
                    refuse(file, messages.say("bids.offline.refused." + why.word()));
                } else if (compared instanceof Compared.Read read) {
                    show(file, sent, shown, read);
                }
            }
        }
    }

    /** What is wrong in it is said in English, with the line, as on the command line. */
    private void readYaml(FileFormField file, FileFormField.Sent sent) {
        Shown shown = shown();
        switch (BidText.read(sent.content())) {
            case BidText.Reading.Broken(List<FolderMistake> mistakes) -> {
                refuse(file, messages.say("bids.offline.yaml.broken", mistakes.size()));
                UnorderedList list = new UnorderedList();
                mistakes.forEach(mistake -> list.add(messages.inEnglish(new ListItem(mistake.toString()))));
                report.add(new H2(messages.say("bids.offline.yaml.mistakes")), list);
            }
            case BidText.Reading.Whole whole -> {
                Compared compared = inYaml(shown).compare(whole, desk.digests());
                if (compared instanceof Compared.Refused(Compared.Why why)) {
                    refuse(file, notFor(why));
                } else if (compared instanceof Compared.Read read) {
                    show(file, sent, shown, read);
                }
            }
        }
    }

    private String notFor(Compared.Why why) {
        String lot = reference().lot();
        String named = "for: {tender: " + reference().tender() + (lot.isEmpty() ? "" : ", lot: " + lot) + "}";
        return messages.say(
                "bids.offline.yaml.refused." + why.word(),
                named,
                reference().provider().value());
    }

    private void show(FileFormField file, FileFormField.Sent sent, Shown shown, Compared.Read read) {
        file.saved(messages.say("bids.offline.read", sent.name()));
        OfflineReport piece = new OfflineReport(new OfflineWords(words(shown), shown), read);
        report.add(piece);
        piece.offer(
                () -> {
                    file.saved("");
                    keep(piece);
                },
                () -> {
                    file.saved("");
                    report.removeAll();
                });
        piece.focusHeading();
    }

    /** Keeps what is new, and what the reader chose to overwrite; each answer only if what was shown still stands there. */
    private void keep(OfflineReport piece) {
        clear();
        List<String> refused = new ArrayList<>();
        int kept = 0;
        for (AnswersToKeep.Wanted wanted : piece.wanted()) {
            Compared.Answer answer = wanted.answer();
            AnswerOutcome outcome = desk.drafting()
                    .answer(reference(), answer.field().part().name(), answer.path(), wanted.seen(), wanted.text());
            Optional<String> why = why(outcome);
            kept += why.isEmpty() ? 1 : 0;
            why.ifPresent(reason -> refused.add(messages.say("bids.offline.line", piece.label(answer), reason)));
        }
        report.removeAll();
        report.add(new Note(
                refused.isEmpty() ? Note.Kind.SUCCESS : Note.Kind.WARNING, messages.say("bids.offline.kept", kept)));
        if (!refused.isEmpty()) {
            UnorderedList list = new UnorderedList();
            refused.forEach(line -> list.add(new ListItem(line)));
            report.add(new Paragraph(messages.say("bids.offline.kept.not")), list);
        }
        report.add(new Paragraph(new Anchor(BidsNavigation.check(reference()), messages.say("bids.check.act"))));
    }

    /** Why an answer was not kept; empty where it was. */
    private Optional<String> why(AnswerOutcome outcome) {
        return switch (outcome) {
            case AnswerOutcome.Kept kept -> Optional.empty();
            case AnswerOutcome.ChangedMeanwhile other -> Optional.of(messages.say("bids.offline.meanwhile"));
            case AnswerOutcome.Gone gone -> Optional.of(messages.say("entry.no-field"));
            case AnswerOutcome.Locked locked -> Optional.of(messages.reason(locked.why()));
            case AnswerOutcome.TooLong(int most) -> Optional.of(messages.say("entry.too-long", most));
            case AnswerOutcome.Refused no -> Optional.of(messages.reason(no.why()));
        };
    }
}
