package org.evenhand.criteria.ui.sheets;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.evenhand.criteria.DraftingFrameworks;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.sheets.FrameworkSheets;
import org.evenhand.criteria.sheets.ImportOutcome;
import org.evenhand.criteria.sheets.SheetPlan;
import org.evenhand.criteria.ui.CriteriaNavigation;
import org.evenhand.criteria.ui.FrameworkPage;
import org.evenhand.design.ActButton;
import org.evenhand.design.FileEntry;
import org.evenhand.design.Note;
import org.evenhand.design.Shell;
import org.evenhand.design.Trail;
import org.evenhand.shared.Roles;

/** Brings a spreadsheet into a framework: nothing changes before the reader has seen every change and said so. */
@RolesAllowed(Roles.COMMISSIONER)
@Route(value = "framework/:framework/import", layout = Shell.class)
class ImportView extends FrameworkPage {

    private final transient FrameworkSheets sheets;
    private final Div planned = new Div();
    private final Div outcome = new Div();
    private final FileEntry file = SheetFile.entry(words, "import.file", ".xlsx");

    ImportView(DraftingFrameworks drafting, FrameworkSheets sheets) {
        super(drafting);
        this.sheets = sheets;
        file.addClassName("reading");
        file.onLeft(sent -> sent.ifPresent(this::read));
    }

    @Override
    public void enter(Framework framework, BeforeEnterEvent event) {
        String heading = words.say("import.heading");
        begin(heading, framework, new Trail.Stop(CriteriaNavigation.bringIn(id), heading));
        Div intro = new Div(
                new Paragraph(words.say("import.intro")),
                new Paragraph(SheetLink.to(words, sheets, framework)),
                new Paragraph(words.say("import.safe")));
        intro.addClassName("reading");
        add(intro);
        ask(file);
        add(outcome, planned);
    }

    private void read(FileEntry.Sent sent) {
        clear();
        file.saved("");
        outcome.removeAll();
        plan(sent);
    }

    private void plan(FileEntry.Sent sent) {
        planned.removeAll();
        switch (sheets.plan(id, sent.content(), SheetFile.languages())) {
            case FrameworkSheets.Planned.Refused refused ->
                refuse(file, words.say("sheet.file." + refused.why(), FrameworkSheets.MOST_ROWS));
            case FrameworkSheets.Planned.Read read -> {
                file.saved(words.say("import.read", sent.name()));
                show(sent, read);
            }
        }
    }

    private void show(FileEntry.Sent sent, FrameworkSheets.Planned.Read read) {
        SheetPlan plan = read.plan();
        PlanPiece piece = new PlanPiece(words, found(), plan, read.sheet());
        planned.add(piece);
        piece.focusHeading();
        if (plan.isSound() && plan.size() + plan.conflicts().size() > 0) {
            BringingIn bringing = new BringingIn(words);
            Div buttons = buttons(
                    new ActButton(
                            words.say("import.act", plan.size()),
                            ActButton.Kind.MAIN,
                            () -> bring(sent, plan, piece, bringing)),
                    new ActButton(words.say("import.cancel"), ActButton.Kind.PLAIN, planned::removeAll));
            planned.add(buttons, bringing);
        }
    }

    private void bring(FileEntry.Sent sent, SheetPlan plan, PlanPiece piece, BringingIn bringing) {
        List<SheetPlan.Conflict> mine = piece.mine();
        bringing.begin(
                progress -> sheets.bringIn(id, plan, mine, sent.name(), progress),
                importOutcome -> brought(sent, importOutcome));
    }

    private void brought(FileEntry.Sent sent, ImportOutcome importOutcome) {
        outcome.removeAll();
        switch (importOutcome) {
            case ImportOutcome.In done -> {
                planned.removeAll();
                file.set(Optional.empty());
                file.saved("");
                outcome.add(
                        new Note(Note.Kind.SUCCESS, words.say("import.done", done.changes())),
                        new Paragraph(new Anchor(CriteriaNavigation.framework(id), words.say("import.to-framework"))));
            }
            case ImportOutcome.RulesNameIt named ->
                outcome.add(new Note(
                        Note.Kind.WARNING,
                        words.say("import.named." + named.why().word(), words.list(named.rules()))));
            case ImportOutcome.Stale stale -> {
                plan(sent);
                outcome.add(new Note(Note.Kind.WARNING, words.say("import.stale")));
            }
        }
    }
}
