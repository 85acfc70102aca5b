package org.evenhand.tenders.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.design.CheckAnswers;
import org.evenhand.design.Note;
import org.evenhand.design.Trail;
import org.evenhand.tenders.Chapter;
import org.evenhand.tenders.DraftTender;
import org.evenhand.tenders.Point;
import org.evenhand.tenders.Point.What;
import org.evenhand.tenders.ReadyToPublish;
import org.evenhand.tenders.TenderField;
import org.evenhand.tenders.TenderPart;

/** One chapter of a draft: its answers, and below them what is still missing in it. */
abstract class ChapterPage extends DraftPage {

    /** What needs no mark at its field: it is only not done yet. */
    private static final Set<What> UNANSWERED = EnumSet.of(What.NOT_ANSWERED, What.BARRIER_OPEN, What.INTERESTS_OPEN);

    private final transient Chapter chapter;
    private final transient List<TenderEntry> answers = new ArrayList<>();
    private final PointList points = new PointList(said);

    ChapterPage(DraftDesk desk, Chapter chapter) {
        super(desk);
        this.chapter = chapter;
    }

    @Override
    final String heading(DraftTender tender) {
        return words.say("draft.heading." + chapter.word());
    }

    @Override
    final Optional<Trail.Stop> here() {
        return Optional.of(new Trail.Stop(DraftNavigation.chapter(id, chapter), said.chapter(chapter)));
    }

    @Override
    final void draw(DraftTender tender, boolean writes) {
        answers.clear();
        add(new Paragraph(words.say("draft.intro." + chapter.word())));
        if (!writes && !tender.isClosed() && chapter != Chapter.SIGN_OFF) {
            add(new Note(Note.Kind.INFO, words.say("draft.reads", desk.people().nameOf(tender.lead()))));
        }
        write(tender, writes);
        add(points);
        next();
        again();
    }

    /** What the chapter asks. */
    abstract void write(DraftTender tender, boolean writes);

    /** Something was kept: what follows from it is drawn anew. */
    void kept(DraftTender tender, ReadyToPublish ready) {}

    /** Works out anew what follows from the answers. Fields that are being typed in are not touched. */
    final void again() {
        DraftTender tender = found();
        ReadyToPublish ready = desk.checking().ready(id);
        List<Point> missing = ready.missing(chapter);
        answers.forEach(answer -> answer.problem(missing.stream()
                .filter(point -> !UNANSWERED.contains(point.what()))
                .filter(point -> point.field()
                        .filter(field -> answer.isOf(point.part(), field))
                        .isPresent())
                .findFirst()
                .map(point -> said.said(tender, point))));
        points.show(tender, missing, ready.advice(chapter));
        kept(tender, ready);
    }

    /** Fields to write in, or to those who only read the answers as text. */
    final void ask(HasComponents place, TenderPart part, List<TenderField> fields, boolean writes) {
        if (writes) {
            fields.forEach(field -> place.add(listed(new TenderEntry(desk, said, id, part, field, this::again))));
        } else {
            place.add(new CheckAnswers(fields.stream()
                    .map(field -> new CheckAnswers.Answer(
                            said.label(field), said.shown(field, part.says(field)), Optional.empty()))
                    .toList()));
        }
    }

    /** Has its mistakes said at the field. */
    final TenderEntry listed(TenderEntry entry) {
        answers.add(entry);
        return entry;
    }

    private void next() {
        switch (chapter) {
            case PANEL -> next(CommentNavigation.comments(id), words.say("comments.title"));
            case SIGN_OFF -> next(DraftNavigation.ready(id), words.say("draft.ready"));
            default -> {
                Chapter following = Chapter.values()[chapter.ordinal() + 1];
                next(DraftNavigation.chapter(id, following), said.chapter(following));
            }
        }
    }
}
