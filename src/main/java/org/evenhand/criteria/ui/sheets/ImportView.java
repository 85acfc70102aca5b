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
import org.evenhand.criteria.sheets.SheetPlan;
import org.evenhand.criteria.ui.CriteriaNavigation;
import org.evenhand.criteria.ui.FrameworkPage;
import org.evenhand.design.ActionButton;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.FileFormField;
import org.evenhand.design.Note;
import org.evenhand.design.Shell;
import org.evenhand.design.SideFacts;
import org.evenhand.shared.Roles;
import org.evenhand.spreadsheets.ui.SheetFile;

/** Brings a spreadsheet into a framework: nothing changes before the reader has seen every change and said so. */
@RolesAllowed(Roles.COMMISSIONER)
@Route(value = "framework/:framework/import", layout = Shell.class)
class ImportView extends FrameworkPage {

    private final transient FrameworkSheets sheets;
    private final Div planned = new Div();
    private final Div outcome = new Div();
    private final FileFormField file = SheetFile.entry(messages, "import.file", ".xlsx");

    ImportView(DraftingFrameworks drafting, FrameworkSheets sheets) {
        super(drafting);
        this.sheets = sheets;
        file.addClassName("reading");
        file.onLeft(sent -> sent.ifPresent(this::read));
    }

    @Override
    public void enter(Framework framework, BeforeEnterEvent event) {
        String heading = messages.say("import.heading");
        begin(heading, framework, new Breadcrumbs.Stop(CriteriaNavigation.bringIn(id), heading));
        Div intro = new Div(
                new Paragraph(messages.say("import.intro")), new Paragraph(SheetLink.to(messages, sheets, framework)));
        intro.addClassName("reading");
        add(intro);
        beside(new SideFacts()
                .part(
                        messages.say("import.read-how"),
                        messages.say("import.safe"),
                        messages.say("import.read-how.rows"),
                        messages.say("import.read-how.meanwhile")));
        ask(file);
        add(outcome, planned);
    }

    private void read(FileFormField.Sent sent) {
        clear();
        file.saved("");
        outcome.removeAll();
        plan(sent);
    }

    private void plan(FileFormField.Sent sent) {
        planned.removeAll();
        switch (sheets.plan(id, sent.content(), SheetFile.languages())) {
            case FrameworkSheets.Planned.Refused refused ->
                refuse(file, messages.say("sheet.file." + refused.why(), FrameworkSheets.MOST_ROWS));
            case FrameworkSheets.Planned.Read read -> {
                file.saved(messages.say("import.read", sent.name()));
                show(sent, read);
            }
        }
    }

    private void show(FileFormField.Sent sent, FrameworkSheets.Planned.Read read) {
        SheetPlan plan = read.plan();
        PlanPiece piece = new PlanPiece(messages, found(), plan, read.sheet());
        planned.add(piece);
        piece.focusHeading();
        if (plan.isSound() && plan.size() + plan.conflicts().size() > 0) {
            BringingIn bringing = new BringingIn(messages);
            Div buttons = buttons(
                    new ActionButton(
                            messages.say("import.act", plan.size()),
                            ActionButton.Kind.MAIN,
                            () -> bring(sent, plan, piece, bringing)),
                    new ActionButton(messages.say("import.cancel"), ActionButton.Kind.PLAIN, planned::removeAll));
            planned.add(buttons, bringing);
        }
    }

    private void bring(FileFormField.Sent sent, SheetPlan plan, PlanPiece piece, BringingIn bringing) {
        List<SheetPlan.Conflict> mine = piece.mine();
        bringing.begin(
                progress -> sheets.bringIn(id, plan, mine, sent.name(), progress),
                importOutcome -> brought(sent, importOutcome));
    }

    private void brought(FileFormField.Sent sent, FrameworkSheets.ImportOutcome importOutcome) {
        outcome.removeAll();
        switch (importOutcome) {
            case FrameworkSheets.ImportOutcome.In done -> {
                planned.removeAll();
                file.set(Optional.empty());
                file.saved("");
                outcome.add(
                        new Note(Note.Kind.SUCCESS, messages.say("import.done", done.changes())),
                        new Paragraph(
                                new Anchor(CriteriaNavigation.framework(id), messages.say("import.to-framework"))));
            }
            case FrameworkSheets.ImportOutcome.RulesNameIt named ->
                outcome.add(new Note(
                        Note.Kind.WARNING,
                        messages.say("import.named." + named.why().word(), messages.list(named.rules()))));
            case FrameworkSheets.ImportOutcome.Stale stale -> {
                plan(sent);
                outcome.add(new Note(Note.Kind.WARNING, messages.say("import.stale")));
            }
        }
    }
}
