package org.evenhand.gates;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.evenhand.gates.Conditions.areInANullMarkedPackage;
import static org.evenhand.gates.Conditions.dependOnTheDefaultLocaleOrZone;
import static org.evenhand.gates.Conditions.haveNoBinaryFloats;
import static org.evenhand.gates.Conditions.leaveRowsOpen;
import static org.evenhand.gates.Conditions.readTheSystemClock;
import static org.evenhand.gates.Conditions.sayWhoMayAskThem;
import static org.evenhand.gates.Conditions.sayWhoMayCallThem;
import static org.evenhand.gates.Conditions.sayWhoMaySeeThem;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/**
 * The house rules that can be read off compiled classes. Each takes the base package, so that the same rule judges
 * Evenhand and the planted violations, named behind it, that prove it can fail.
 */
enum HouseRules {
    ONLY_SCORING_USES_DROOLS(base -> only(base, "scoring..", "org.drools..", "org.kie.."), "UsesDrools"),
    ONLY_SCORING_USES_BIG_MATH(base -> only(base, "scoring..", "ch.obermuhlner.."), "UsesBigMath"),
    ONLY_DOCUMENTS_AND_LETTERS_USE_PDFBOX(
            base -> noClasses()
                    .that()
                    .resideOutsideOfPackages(base + ".documents..", base + ".letters..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox.."),
            "UsesPdfbox"),
    ONLY_FOLDERS_USES_SNAKEYAML(base -> only(base, "folders.yaml..", "org.snakeyaml..", "org.yaml.."), "UsesSnakeyaml"),

    ONLY_SPREADSHEETS_AND_DOCUMENTS_USE_POI(
            base -> noClasses()
                    .that()
                    .resideOutsideOfPackages(base + ".spreadsheets..", base + ".documents..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans.."),
            "UsesPoi"),

    /** Numbers are written as a spreadsheet shows them; whole files, which a stranger may have made, are not opened by it. */
    DOCUMENTS_FORMATS_CELLS_BY_POI_AND_OPENS_NOTHING(
            base -> noClasses()
                    .that()
                    .resideInAPackage(base + ".documents..")
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage("org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans..")
                                    .and(DescribedPredicate.not(named("org.apache.poi.ss.usermodel.DataFormatter")
                                            .or(named("org.apache.poi.ss.usermodel.BuiltinFormats"))))),
            "OpensOfficeFiles"),

    /** It takes from every cell what a spreadsheet would run; whoever else writes CSV should come by there. */
    ONLY_THE_EXPORT_OF_THE_RECORD_WRITES_CSV(
            base -> noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName(base + ".audit.reading.RecordCsv")
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("org.apache.commons.csv.CSVPrinter"),
            "WritesCsv"),

    ONLY_FINDING_TENDERS_USES_LUCENE(base -> only(base, "notices.finding..", "org.apache.lucene.."), "UsesLucene"),

    ONLY_ENCRYPTION_HOLDS_KEYS(
            base -> only(
                    base, "encryption..", "com.google.crypto.tink..", "com.codahale.shamir..", "org.bouncycastle.."),
            "UsesTink",
            "UsesShamir",
            "UsesBouncyCastle"),

    /** What is kept where is for those who keep it; keys know of no tables. */
    ENCRYPTION_KNOWS_NO_DATABASE(
            base -> noClasses()
                    .that()
                    .resideInAPackage(base + ".encryption..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.springframework.data.."),
            "KeepsKeysInTables"),

    ONLY_LETTERS_PRINTS_PAGES(base -> only(base, "letters..", "com.openhtmltopdf.."), "PrintsPages"),

    ONLY_LETTERS_SENDS_MAIL(
            base -> only(base, "letters..", "jakarta.mail..", "org.springframework.mail..", "org.eclipse.angus.mail.."),
            "SendsMail"),

    ONLY_UI_AND_DESIGN_USE_VAADIN(
            base -> noClasses()
                    .that()
                    .resideOutsideOfPackages(base + ".*.ui..", base + ".design..", base + ".signin.web..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("com.vaadin.."),
            "UsesVaadin"),

    /** What else a page is made of is public only where another package uses it (SurfaceTest). */
    VIEWS_ARE_PRIVATE(
            base -> classes().that().areAnnotatedWith(Route.class).should().notBePublic(), "PublicView"),

    SCORING_IS_FREE_OF_FRAMEWORKS_AND_DATABASES(
            base -> scoringUsesNone(
                    base,
                    resideInAnyPackage("org.springframework..", "jakarta..", "java.sql..", "javax.sql..")
                            .and(DescribedPredicate.not(resideInAnyPackage("org.springframework.modulith")))),
            "UsesSpring"),

    SCORING_TOUCHES_NO_FILES_AND_NO_NETWORK(
            base -> scoringUsesNone(
                    base,
                    resideInAnyPackage("java.io", "java.nio.file..", "java.nio.channels..", "java.net..")
                            .and(DescribedPredicate.not(named("java.io.Serializable")))),
            "OpensFiles"),

    SCORING_HOLDS_NO_CLOCK(base -> scoringUsesNone(base, named("java.time.Clock")), "HoldsAClock"),

    SCORING_COUNTS_IN_DECIMALS(
            base -> classes().that().resideInAPackage(base + ".scoring..").should(haveNoBinaryFloats()),
            "CountsInBinaryFloats"),

    ONLY_THE_CLOCK_CONFIGURATION_READS_THE_SYSTEM_CLOCK(
            base -> classes()
                    .that()
                    .doNotHaveFullyQualifiedName(base + ".operations.start.ClockConfiguration")
                    .should(Conditions.not(readTheSystemClock())),
            "ReadsTheClock"),

    NOBODY_USES_THE_DEFAULT_LOCALE_OR_ZONE(
            base -> classes().should(Conditions.not(dependOnTheDefaultLocaleOrZone())),
            "AsksForTheDefaultLocale",
            "FormatsWithoutLocale"),

    NOBODY_LEAVES_ROWS_OPEN(base -> classes().should(Conditions.not(leaveRowsOpen())), "LeavesRowsOpen"),

    EVERY_VIEW_SAYS_WHO_MAY_SEE_IT(
            base -> classes().that().areAnnotatedWith(Route.class).should(sayWhoMaySeeThem()), "UnguardedView"),

    EVERY_ANSWER_THAT_IS_NO_VIEW_SAYS_WHO_MAY_ASK_FOR_IT(
            base -> classes().should(sayWhoMayAskThem()), "UnguardedController"),

    /** Where no annotation could say it. */
    WHATEVER_ANSWERS_BESIDE_THE_VIEWS_IS_NAMED_AS_PUBLIC(
            base -> classes().that(PublicAnswers.answerBesideTheViews()).should(PublicAnswers.areNamedWithAReason()),
            "AnswersAsAFilter",
            "AnswersAsAServlet",
            "RegistersAServlet",
            "AnswersForVaadin",
            "RegistersAHandler",
            "RegistersAPageListener",
            "LetsEverybodyIn"),

    EVERY_SERVICE_METHOD_SAYS_WHO_MAY_CALL_IT(
            base -> classes()
                    .that()
                    .arePublic()
                    .and()
                    .areAnnotatedWith(Service.class)
                    .should(sayWhoMayCallThem()),
            "UnguardedService"),

    /** A public bean that is no service has to be known here: nobody looks at its methods. */
    WHAT_OTHER_MODULES_CALL_IS_A_SERVICE(
            base -> noClasses()
                    .that(areOfferedToOtherModules(base))
                    .and()
                    .resideOutsideOfPackages(
                            base + ".design..",
                            base + ".signin.web",
                            // For signing in alone, which answers for what it lets through (ModulesTest).
                            base + ".people.accounts",
                            base + ".people.roles")
                    .and()
                    .doNotHaveFullyQualifiedName(base + ".people.CurrentPerson")
                    .and()
                    .arePublic()
                    .should()
                    .beAnnotatedWith(Component.class),
            "PublicComponent"),

    /** Whoever hears of a change is in its transaction, which is to be short: letters to many are written afterwards. */
    WHO_HEARS_OF_A_CHANGE_WRITES_NO_LETTER(
            base -> noClasses()
                    .that(hearOfChanges())
                    .should()
                    .dependOnClassesThat(
                            named("org.evenhand.people.WritingToPeople").or(named("org.evenhand.letters.Outbox"))),
            "WritesOnHearing"),

    EVERY_PACKAGE_IS_NULL_MARKED(base -> classes().should(areInANullMarkedPackage()), "NotNullMarked");

    private final Function<String, ArchRule> rule;
    private final Set<String> planted;

    HouseRules(Function<String, ArchRule> rule, String... planted) {
        this.rule = rule;
        this.planted = Set.of(planted);
    }

    /** The rule over Evenhand, which fails where it finds nothing to judge: a module may have been renamed. */
    ArchRule overEvenhand() {
        return rule.apply("org.evenhand").allowEmptyShould(false);
    }

    /** The rule over the planted violations, some of which have no class of the kind that it judges. */
    ArchRule overPlanted() {
        return rule.apply("planted").allowEmptyShould(true);
    }

    /** The simple names of the planted classes that break this rule. */
    Set<String> planted() {
        return planted;
    }

    /** Those in the root package of a module, and in its named interfaces; nothing else of a module is seen by others. */
    private static DescribedPredicate<JavaClass> areOfferedToOtherModules(String base) {
        return DescribedPredicate.describe(
                "are offered to other modules",
                type -> type.getPackageName().matches(Pattern.quote(base) + "\\.\\w+")
                        || type.isAnnotatedWith(NamedInterface.class)
                        || type.getPackage().isAnnotatedWith(NamedInterface.class));
    }

    private static ArchRule only(String base, String module, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(base + "." + module)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }

    private static ArchRule scoringUsesNone(String base, DescribedPredicate<JavaClass> forbidden) {
        return noClasses().that().resideInAPackage(base + ".scoring..").should().dependOnClassesThat(forbidden);
    }

    private static DescribedPredicate<JavaClass> hearOfChanges() {
        return DescribedPredicate.describe(
                "hear of changes",
                type -> type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(EventListener.class)));
    }

    private static DescribedPredicate<JavaClass> named(String name) {
        return DescribedPredicate.describe(name, type -> type.getName().equals(name));
    }
}
