package org.evenhand.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.evenhand.audit.reading.ReadingTheRecord;
import org.evenhand.audit.reading.RecordCsv;
import org.evenhand.audit.reading.RecordFilter;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.ErrorSummary;
import org.evenhand.design.LiveRegion;
import org.evenhand.design.Messages;
import org.evenhand.design.Shell;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.TenderDirectory;
import org.evenhand.shared.Days;
import org.evenhand.shared.Roles;
import org.jspecify.annotations.Nullable;

/** The record of acts, the newest first, as far as the auditor may read it. */
@RolesAllowed(Roles.AUDITOR)
@Route(value = "audit", layout = Shell.class)
class AuditView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Messages messages = Messages.here();
    private final transient ReadingTheRecord reading;
    private final transient RecordNames names;
    private final transient Clock clock;
    private final ErrorSummary problems = new ErrorSummary();
    private final Div trail = new Div();
    private final H1 heading = new H1();
    private final Paragraph shown = new Paragraph();
    private final Div results = new Div();
    private @Nullable FilterForm form;

    AuditView(ReadingTheRecord reading, TenderDirectory tenders, CurrentPerson current, Clock clock) {
        this.reading = reading;
        this.names = new RecordNames(tenders, current);
        this.clock = clock;
        Div top = new Div(heading, new Paragraph(messages.say("audit.intro")), new Paragraph(checked()));
        top.addClassName("reading");
        add(trail, problems, top);
    }

    /** How far the record was checked, by whom, when, and what came of it. */
    private String checked() {
        return reading.lastCheck()
                .map(check -> messages.say(
                        "audit.checked." + check.outcome().word(),
                        messages.number(BigDecimal.valueOf(check.upTo())),
                        messages.moment(check.at()),
                        messages.say("audit.checked." + check.way().word())))
                .orElseGet(() -> messages.say("audit.checked.never"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Asked asked = Asked.of(event.getLocation().getQueryParameters(), messages);
        trail.removeAll();
        trail.add(trail(asked.filter()));
        form(asked.filter());
        clear();
        if (asked.mistakes().isEmpty()) {
            show(asked);
        } else {
            refuse(asked.mistakes());
        }
    }

    private void clear() {
        problems.clear();
        results.removeAll();
        shown.setText("");
    }

    /** Says at the fields and above the heading what cannot be understood; nothing that could pass for an answer stays. */
    private void refuse(List<Asked.Mistake> wrong) {
        clear();
        heading.setText(messages.say("audit.heading.mistake"));
        List<ErrorSummary.Problem> lines = Objects.requireNonNull(form).refuse(wrong);
        // By then the page has its title, which says it too.
        UI.getCurrentOrThrow().beforeClientResponse(this, ready -> problems.show(lines));
    }

    private Component trail(RecordFilter filter) {
        return new Breadcrumbs(
                messages.say("audit.trail"),
                List.of(
                        new Breadcrumbs.Stop(AuditNavigation.record(), messages.say("audit.trail.all")),
                        new Breadcrumbs.Stop(AuditNavigation.looks(), messages.say("audit.trail.looks"))),
                AuditNavigation.record(filter));
    }

    /** Made once, so that the focus stays where it is. */
    private void form(RecordFilter filter) {
        if (form == null) {
            form = new FilterForm(messages, reading.kinds(), names, filter, Days.today(clock), this::refuse);
            add(form, shown, results);
        } else {
            form.show(filter);
        }
    }

    private void show(Asked asked) {
        ReadingTheRecord.Page page = reading.page(asked.filter(), asked.place());
        boolean everything = asked.filter().equals(RecordFilter.ALL);
        heading.setText(messages.say(everything ? "audit.heading.all" : "audit.heading.some", page.matching()));
        if (page.records().isEmpty()) {
            tell(messages.say(everything ? "audit.none.yet" : "audit.none.match"));
            return;
        }
        tell(messages.say("audit.shown", page.records().size(), page.matching()));
        Section list = new Section(
                RecordTable.of(messages, names, messages.say("audit.caption"), page.records()),
                Pages.of(messages, page, pagePosition -> AuditNavigation.record(asked.filter(), pagePosition)),
                export(asked.filter()));
        results.add(list);
    }

    /** Says which records are shown, to ears too when they change. */
    private void tell(String text) {
        shown.setText(text);
        LiveRegion.say(this, text);
    }

    private Component export(RecordFilter filter) {
        RecordCsv.InWords inWords = new RecordCsv.InWords(
                Stream.of(messages.say("audit.csv.headings").split(",", -1))
                        .map(String::strip)
                        .toList(),
                code -> ActWords.sentence(messages, code));
        DownloadHandler download = event -> {
            event.setFileName(RecordCsv.FILE_NAME);
            event.setContentType(RecordCsv.CONTENT_TYPE);
            reading.export(filter, inWords, event.getOutputStream());
        };
        return new Paragraph(new Anchor(download, messages.say("audit.export")));
    }

    @Override
    public String getPageTitle() {
        return messages.say("page.title", messages.say("audit.title"));
    }
}
