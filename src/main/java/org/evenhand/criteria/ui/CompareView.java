package org.evenhand.criteria.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.answers.SheetVersion;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.DraftingFrameworks;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.PartId;
import org.evenhand.criteria.versions.ComparingFrameworks;
import org.evenhand.criteria.versions.FrameworkComparison;
import org.evenhand.design.ActionButton;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.ChoiceFormField;
import org.evenhand.design.SelectFormField;
import org.evenhand.design.Shell;
import org.evenhand.shared.Roles;

/** Page of the differences between two versions of a framework, two frameworks, or two criteria. */
@RolesAllowed(Roles.COMMISSIONER)
@Route(value = "framework/:framework/compare", layout = Shell.class)
class CompareView extends FrameworkPage {

    private final transient ComparingFrameworks comparing;
    private transient List<SheetVersion> standing = List.of();

    CompareView(DraftingFrameworks drafting, ComparingFrameworks comparing) {
        super(drafting);
        this.comparing = comparing;
    }

    @Override
    public void enter(Framework framework, BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        standing = SheetVersion.standing(comparing.versions(id));
        String heading = messages.say("compare.heading");
        begin(heading, framework, new Breadcrumbs.Stop(CriteriaNavigation.compare(id), heading));
        add(new Paragraph(messages.say("compare.versions.intro")));
        add(
                versions(asked, framework),
                new NativeDetails(messages.say("compare.other"), others()),
                new NativeDetails(messages.say("compare.criteria"), criteria(framework)));
        show(asked, framework);
    }

    private void show(QueryParameters asked, Framework framework) {
        Optional<FrameworkId> with = asked.getSingleParameter("with").map(FrameworkId::new);
        Optional<DraftPart> left =
                asked.getSingleParameter("criterion").map(PartId::new).flatMap(framework::criterion);
        Optional<DraftPart> right =
                asked.getSingleParameter("other").map(PartId::new).flatMap(framework::criterion);
        if (with.isPresent()) {
            Framework other = drafting.find(with.get()).orElseThrow(NotFoundException::new);
            differences(
                    messages.say("compare.of", framework.title(), other.title()),
                    FrameworkComparison.ofFrameworks(framework, other));
        } else if (left.isPresent() && right.isPresent()) {
            List<FrameworkComparison.Difference> differences =
                    List.copyOf(FrameworkComparison.ofCriteria(left.get(), right.get()));
            differences(
                    messages.say("compare.of", left.get().name(), right.get().name()),
                    new FrameworkComparison(framework, framework, differences));
        } else {
            Framework from = version(asked, "from", from(framework));
            Framework to = version(asked, "to", framework.version());
            differences(
                    messages.say(
                            "compare.of-versions",
                            String.valueOf(from.version()),
                            messages.moment(from.changedAt()),
                            String.valueOf(to.version()),
                            messages.moment(to.changedAt())),
                    FrameworkComparison.ofVersions(from, to));
        }
    }

    private Framework version(QueryParameters asked, String name, long otherwise) {
        String number = asked.getSingleParameter(name).orElse(String.valueOf(otherwise));
        if (!number.matches("\\d{1,18}")) {
            throw new NotFoundException();
        }
        return comparing.version(id, Long.parseLong(number)).orElseThrow(NotFoundException::new);
    }

    /** Where nobody says from which: the last time before now that somebody let it stand. */
    private long from(Framework framework) {
        return standing.stream()
                .map(SheetVersion::number)
                .filter(number -> number < framework.version())
                .findFirst()
                .orElse(framework.version());
    }

    private void differences(String heading, FrameworkComparison comparison) {
        add(new H2(heading));
        if (comparison.differences().isEmpty()) {
            add(new Paragraph(messages.say("compare.none")));
        } else {
            add(new DifferenceTable(messages, heading, comparison));
        }
    }

    private Div versions(QueryParameters asked, Framework framework) {
        List<ChoiceFormField.Option<String>> options = standing.stream()
                .map(version -> ChoiceFormField.Option.of(
                        String.valueOf(version.number()),
                        messages.say(
                                "compare.version",
                                String.valueOf(version.number()),
                                version.by().name(),
                                messages.moment(version.by().at()))))
                .toList();
        SelectFormField<String> from = new SelectFormField<>(messages.say("compare.from"), options);
        SelectFormField<String> to = new SelectFormField<>(messages.say("compare.to"), options);
        from.set(Optional.of(asked.getSingleParameter("from").orElse(String.valueOf(from(framework)))));
        to.set(Optional.of(asked.getSingleParameter("to").orElse(String.valueOf(framework.version()))));
        return choices(from, to, messages.say("compare.versions.act"), "from", "to");
    }

    private Div criteria(Framework framework) {
        List<ChoiceFormField.Option<String>> options = framework.criteria().stream()
                .map(one -> ChoiceFormField.Option.of(one.id().value(), one.heading()))
                .toList();
        return choices(
                new SelectFormField<>(messages.say("compare.criterion"), options),
                new SelectFormField<>(messages.say("compare.criterion.other"), options),
                messages.say("compare.criteria.act"),
                "criterion",
                "other");
    }

    private Div choices(
            SelectFormField<String> left,
            SelectFormField<String> right,
            String act,
            String leftName,
            String rightName) {
        ActionButton compare = new ActionButton(act, ActionButton.Kind.PLAIN, () -> {
            List.of(left, right).forEach(SelectFormField::accept);
            List<SelectFormField<String>> empty = List.of(left, right).stream()
                    .filter(one -> one.value().isEmpty())
                    .toList();
            if (empty.isEmpty()) {
                go(Map.of(
                        leftName,
                        left.value().orElseThrow(),
                        rightName,
                        right.value().orElseThrow()));
            } else {
                empty.forEach(one -> one.refuse(messages.say("compare.missing")));
            }
        });
        Div form = new Div(left, right, buttons(compare));
        form.addClassName("criteria-choices");
        return form;
    }

    private Div others() {
        SelectFormField<String> other = new SelectFormField<>(
                messages.say("compare.framework"),
                drafting.mine().stream()
                        .filter(one -> !one.id().equals(id))
                        .map(one -> ChoiceFormField.Option.of(one.id().value(), one.title()))
                        .toList());
        return new Div(
                other, buttons(new ActionButton(messages.say("compare.framework.act"), ActionButton.Kind.PLAIN, () -> {
                    other.accept();
                    other.value()
                            .ifPresentOrElse(
                                    chosen -> go(Map.of("with", chosen)),
                                    () -> other.refuse(messages.say("compare.missing")));
                })));
    }

    private void go(Map<String, String> query) {
        UI.getCurrentOrThrow().navigate(CriteriaNavigation.compare(id), QueryParameters.simple(query));
    }
}
