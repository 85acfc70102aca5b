package org.evenhand.tenders.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.CheckAnswers;
import org.evenhand.design.Note;
import org.evenhand.tenders.drafting.Chapter;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.TenderField;
import org.evenhand.tenders.drafting.TenderPart;
import org.evenhand.tenders.readiness.ReadinessIssue;
import org.evenhand.tenders.readiness.ReadinessIssue.What;
import org.evenhand.tenders.readiness.ReadyToPublish;
import org.evenhand.tenders.ui.comments.CommentNavigation;

/** One chapter of a draft: its answers, and below them what is still missing in it. */
public abstract class ChapterPage extends DraftPage {

    /** What needs no mark at its field: it is only not done yet. */
    private static final Set<What> UNANSWERED = EnumSet.of(What.NOT_ANSWERED, What.BARRIER_OPEN, What.INTERESTS_OPEN);

    private final transient Chapter chapter;
    private final transient List<TenderEntry> answers = new ArrayList<>();
    private final PointList points = new PointList(said);

    public ChapterPage(DraftDesk desk, Chapter chapter) {
        super(desk);
        this.chapter = chapter;
    }

    @Override
    public final String heading(DraftTender tender) {
        return messages.say("draft.heading." + chapter.word());
    }

    @Override
    public final Optional<Breadcrumbs.Stop> here() {
        return Optional.of(new Breadcrumbs.Stop(DraftNavigation.chapter(id, chapter), said.chapter(chapter)));
    }

    @Override
    public final void draw(DraftTender tender, boolean writes) {
        answers.clear();
        add(new Paragraph(messages.say("draft.intro." + chapter.word())));
        if (!writes && !tender.isClosed() && chapter != Chapter.SIGN_OFF) {
            add(new Note(
                    Note.Kind.INFO, messages.say("draft.reads", desk.people().nameOf(tender.lead()))));
        }
        // The timeline has its own picture of the days.
        if (chapter != Chapter.TIMELINE) {
            facts(tender, true, law());
        }
        write(tender, writes);
        add(points);
        next();
        again();
        contents();
    }

    /** What stands beside it on the law, under a heading. */
    public Map<String, List<String>> law() {
        return Map.of();
    }

    /** Draws the links to the parts of the page anew. */
    final void contents() {
        contents(DraftNavigation.chapter(id, chapter));
    }

    /** What the chapter asks. */
    public abstract void write(DraftTender tender, boolean writes);

    /** Something was kept: what follows from it is drawn anew. */
    public void kept(DraftTender tender, ReadyToPublish ready) {}

    /** Works out anew what follows from the answers. Fields that are being typed in are not touched. */
    public final void again() {
        DraftTender tender = found();
        ReadyToPublish ready = desk.checking().ready(id);
        List<ReadinessIssue> missing = ready.missing(chapter);
        answers.forEach(answer -> answer.problem(missing.stream()
                .filter(readinessIssue -> !UNANSWERED.contains(readinessIssue.what()))
                .filter(readinessIssue -> readinessIssue
                        .field()
                        .filter(field -> answer.isOf(readinessIssue.part(), field))
                        .isPresent())
                .findFirst()
                .map(readinessIssue -> said.said(tender, readinessIssue))));
        points.show(tender, missing, ready.advice(chapter));
        facts(tender, ready);
        kept(tender, ready);
    }

    /** Fields to write in, which are handed back, or to those who only read the answers as text. */
    final List<TenderEntry> ask(HasComponents place, TenderPart part, List<TenderField> fields, boolean writes) {
        List<TenderEntry> entries = new ArrayList<>();
        if (writes) {
            fields.forEach(field -> entries.add(listed(new TenderEntry(desk, said, id, part, field, this::again))));
            entries.forEach(place::add);
        } else {
            place.add(new CheckAnswers(fields.stream()
                    .map(field -> new CheckAnswers.Answer(
                            said.label(field), said.shown(field, part.says(field)), Optional.empty()))
                    .toList()));
        }
        return entries;
    }

    /** Has its mistakes said at the field. */
    final TenderEntry listed(TenderEntry entry) {
        answers.add(entry);
        return entry;
    }

    private void next() {
        switch (chapter) {
            case PANEL -> next(CommentNavigation.comments(id), messages.say("comments.title"));
            case SIGN_OFF -> next(DraftNavigation.ready(id), messages.say("draft.ready"));
            default -> {
                Chapter following = Chapter.values()[chapter.ordinal() + 1];
                next(DraftNavigation.chapter(id, following), said.chapter(following));
            }
        }
    }
}
