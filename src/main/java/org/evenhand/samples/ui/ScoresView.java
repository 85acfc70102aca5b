package org.evenhand.samples.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import org.evenhand.design.Messages;
import org.evenhand.design.Shell;
import org.evenhand.samples.folders.Sample;
import org.evenhand.samples.folders.SampleScores;
import org.evenhand.scoresheets.ui.ScoreSheetPiece;
import org.evenhand.scoresheets.ui.SheetAddresses;
import org.evenhand.shared.Roles;
import org.jspecify.annotations.Nullable;

/** The score sheet of a sample; the working of each figure has an address of its own. */
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
@Route(value = ScoresView.SHEET, layout = Shell.class)
@RouteAlias(value = ScoresView.SHEET + SheetAddresses.OF_TOTAL, layout = Shell.class)
@RouteAlias(value = ScoresView.SHEET + SheetAddresses.OF_CRITERION, layout = Shell.class)
@RouteAlias(value = ScoresView.SHEET + SheetAddresses.OF_SECTION, layout = Shell.class)
class ScoresView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String SHEET = "tender/:tender/scores";

    private final transient Messages messages = Messages.here();
    private final transient SampleScores samples;
    private @Nullable ScoreSheetPiece shown;

    ScoresView(SampleScores samples) {
        this.samples = samples;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Sample.Scored sample = Asked.scores(samples, event, "tender");
        ScoreSheetPiece sheet = shown;
        if (sheet == null || !sheet.shows(sample)) {
            sheet = new ScoreSheetPiece(
                    SampleWords.of(messages, sample),
                    KeptWords.piece(messages, samples.compare(sample)),
                    messages.say("scores.check.how", sample.folder()));
            removeAll();
            add(TenderTrail.of(messages, sample, SamplesNavigation.scores(sample.folder()), true), sheet);
            shown = sheet;
        }
        sheet.open(event.getRouteParameters());
    }

    @Override
    public String getPageTitle() {
        return messages.say("page.title", shown == null ? "" : shown.title());
    }
}
