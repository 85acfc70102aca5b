package org.evenhand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every route with addresses of it, and which of the invented people may see the page there. */
final class Pages {

    static final String NOBODY = "nobody";
    static final List<String> PEOPLE = List.of(
            NOBODY,
            "commissioner",
            "joint.commissioner",
            "provider",
            "evaluator",
            "lived.experience",
            "auditor",
            "administrator");
    static final Set<String> EVERYBODY = Set.copyOf(PEOPLE);
    static final Set<String> SIGNED_IN =
            new TreeSet<>(PEOPLE.stream().filter(one -> !one.equals(NOBODY)).toList());

    /** What is the same for everybody is looked at as these two see it. */
    static final Set<String> STAND_FOR_ALL = Set.of(NOBODY, "commissioner");

    /** The invented tender is Northshire’s, together with Wendmoor’s. */
    private static final Set<String> READERS_OF_DRAFT = Set.of("commissioner", "joint.commissioner", "auditor");

    /** The one that is published is Northshire’s alone. */
    private static final Set<String> READERS_OF_PUBLISHED = Set.of("commissioner", "auditor");

    private static final Set<String> KEEPERS_OF_PUBLISHED = Set.of("commissioner", "auditor", "administrator");

    static final String NORTHSHIRE = "organisation/northshire-council";

    /** Route template → an address of it, and who sees the page there. */
    record Expected(String address, Set<String> allowed) {}

    /** Two lines here are never the same decision: who may see a page is decided for each page by itself. */
    static final Map<String, List<Expected>> ALL = new TreeMap<>(Map.ofEntries(
            page("", "", EVERYBODY),
            page("sign-in", "sign-in", Set.of(NOBODY)),
            page("set-up", "set-up", Set.of()),
            page("forgotten", "forgotten", EVERYBODY),
            page("new-password/:token", "new-password/made-up", EVERYBODY),
            page("invitation/:token", "invitation/made-up", EVERYBODY),
            page("accessibility", "accessibility", EVERYBODY),
            page("developers/style", "developers/style", EVERYBODY),
            page("developers/style/confirmation", "developers/style/confirmation", EVERYBODY),
            page("account", "account", SIGNED_IN),
            page("account/codes", "account/codes", SIGNED_IN),
            page("people", "people", Set.of("commissioner", "joint.commissioner", "administrator")),
            page("organisations", "organisations", Set.of("administrator")),
            page("organisations/new", "organisations/new", Set.of("administrator")),
            page("register", "register", EVERYBODY),
            page("registration/:token", "registration/made-up", EVERYBODY),
            page("registrations", "registrations", Set.of("administrator")),
            pages(
                    "organisation/:organisation",
                    new Expected(NORTHSHIRE, Set.of("commissioner", "auditor", "administrator")),
                    new Expected("organisation/hearthside-shared-lives", Set.of("provider", "administrator")),
                    new Expected("organisation/nobody-knows-it", Set.of())),
            pages(
                    "organisation/:organisation/people",
                    new Expected(NORTHSHIRE + "/people", Set.of("commissioner", "administrator")),
                    new Expected("organisation/marshwick-council/people", Set.of("joint.commissioner")),
                    new Expected("organisation/nobody-knows-it/people", Set.of())),
            pages(
                    "organisation/:organisation/invite",
                    new Expected(NORTHSHIRE + "/invite", Set.of("commissioner", "administrator")),
                    new Expected("organisation/marshwick-council/invite", Set.of("joint.commissioner"))),
            pages(
                    "organisation/:organisation/people/:account",
                    new Expected(NORTHSHIRE + "/people/{provider}", Set.of()),
                    new Expected(NORTHSHIRE + "/people/{auditor}", Set.of("administrator"))),
            pages(
                    "organisation/:organisation/self-assessment",
                    new Expected(NORTHSHIRE + "/self-assessment", Set.of("commissioner", "auditor")),
                    new Expected("organisation/marshwick-council/self-assessment", Set.of("joint.commissioner")),
                    new Expected("organisation/hearthside-shared-lives/self-assessment", Set.of())),
            pages(
                    "organisation/:organisation/self-assessment/:action",
                    new Expected(NORTHSHIRE + "/self-assessment/living-map", Set.of("commissioner", "auditor")),
                    new Expected(NORTHSHIRE + "/self-assessment/made-up", Set.of())),
            pages(
                    "organisation/:organisation/self-assessment/kept",
                    new Expected(NORTHSHIRE + "/self-assessment/kept", Set.of("commissioner", "auditor")),
                    new Expected("organisation/marshwick-council/self-assessment/kept", Set.of("joint.commissioner"))),
            pages(
                    "organisation/:organisation/self-assessment/kept/:copy",
                    new Expected(NORTHSHIRE + "/self-assessment/kept/1", Set.of("commissioner", "auditor")),
                    new Expected(NORTHSHIRE + "/self-assessment/kept/99", Set.of())),
            pages(
                    "organisation/:organisation/business-cases",
                    new Expected(NORTHSHIRE + "/business-cases", Set.of("commissioner", "auditor")),
                    new Expected("organisation/wendmoor-icb/business-cases", Set.of("joint.commissioner")),
                    new Expected("organisation/hearthside-shared-lives/business-cases", Set.of())),
            pages(
                    "organisation/:organisation/business-cases/:case",
                    new Expected(NORTHSHIRE + "/business-cases/shared-lives", Set.of("commissioner", "auditor")),
                    new Expected("organisation/wendmoor-icb/business-cases/shared-lives", Set.of())),
            pages(
                    "organisation/:organisation/business-cases/:case/:item",
                    new Expected(NORTHSHIRE + "/business-cases/shared-lives/share", Set.of("commissioner", "auditor")),
                    new Expected(NORTHSHIRE + "/business-cases/shared-lives/made-up", Set.of())),
            page("frameworks", "frameworks", Set.of("commissioner", "joint.commissioner")),
            page("frameworks/new", "frameworks/new", Set.of("commissioner", "joint.commissioner")),
            pages(
                    "framework/:framework",
                    new Expected("framework/shared-lives-example", Set.of("commissioner")),
                    new Expected("framework/homeshare-tender", Set.of("commissioner")),
                    new Expected("framework/nobody-knows-it", Set.of())),
            pages(
                    "framework/:framework/criterion/:criterion",
                    new Expected("framework/shared-lives-example/criterion/hours", Set.of("commissioner")),
                    new Expected("framework/shared-lives-example/criterion/nobody-knows-it", Set.of())),
            pages(
                    "framework/:framework/import",
                    new Expected("framework/shared-lives-example/import", Set.of("commissioner")),
                    new Expected("framework/nobody-knows-it/import", Set.of())),
            pages(
                    "framework/:framework/compare",
                    new Expected("framework/shared-lives-example/compare", Set.of("commissioner")),
                    new Expected("framework/shared-lives-example/compare?from=99&to=1", Set.of())),
            page("unit-values", "unit-values", Set.of("commissioner", "joint.commissioner", "auditor")),
            page("unit-values/new", "unit-values/new", Set.of("commissioner", "joint.commissioner")),
            pages(
                    "unit-values/:bank",
                    new Expected("unit-values/invented-values", Set.of("commissioner", "auditor")),
                    new Expected("unit-values/nobody-knows-it", Set.of())),
            page("notices", "notices", EVERYBODY),
            page("notices/follow", "notices/follow", EVERYBODY),
            pages(
                    "notice/:tender",
                    new Expected("notice/homeshare-2027-example", EVERYBODY),
                    new Expected("notice/shared-lives-2027-example", Set.of())),
            pages(
                    "notice/:tender/questions",
                    new Expected("notice/homeshare-2027-example/questions", EVERYBODY),
                    new Expected("notice/shared-lives-2027-example/questions", Set.of())),
            pages(
                    "notice/:tender/ask",
                    new Expected("notice/homeshare-2027-example/ask", Set.of("provider")),
                    new Expected("notice/shared-lives-2027-example/ask", Set.of())),
            page("bids", "bids", Set.of("provider")),
            pages(
                    "bid/:tender",
                    new Expected("bid/homeshare-2027-example", Set.of("provider")),
                    new Expected("bid/shared-lives-2027-example", Set.of())),
            pages(
                    "bid/:tender/:organisation/:lot",
                    new Expected("bid/homeshare-2027-example/hearthside-shared-lives/east", Set.of("provider")),
                    new Expected("bid/homeshare-marsh-end-example/hearthside-shared-lives/whole", Set.of("provider")),
                    new Expected("bid/homeshare-marsh-end-example/rowan-homeshare/whole", Set.of()),
                    new Expected("bid/homeshare-2027-example/hearthside-shared-lives/whole", Set.of())),
            pages(
                    "bid/:tender/:organisation/:lot/part/:part",
                    new Expected(
                            "bid/homeshare-2027-example/hearthside-shared-lives/east/part/eligibility",
                            Set.of("provider")),
                    new Expected(
                            "bid/homeshare-2027-example/hearthside-shared-lives/east/part/contact", Set.of("provider")),
                    new Expected(
                            "bid/homeshare-2027-example/hearthside-shared-lives/east/part/criterion-Q1",
                            Set.of("provider")),
                    new Expected(
                            "bid/homeshare-2027-example/hearthside-shared-lives/east/part/criterion-SV1",
                            Set.of("provider")),
                    new Expected(
                            "bid/homeshare-2027-example/hearthside-shared-lives/east/part/partners",
                            Set.of("provider")),
                    new Expected(
                            "bid/homeshare-2027-example/hearthside-shared-lives/east/part/price", Set.of("provider")),
                    new Expected("bid/homeshare-2027-example/hearthside-shared-lives/east/part/nothing", Set.of())),
            pages(
                    "bid/:tender/:organisation/:lot/offline",
                    new Expected("bid/homeshare-2027-example/hearthside-shared-lives/east/offline", Set.of("provider")),
                    new Expected("bid/homeshare-marsh-end-example/rowan-homeshare/whole/offline", Set.of())),
            page(
                    "bid/:tender/:organisation/:lot/outcomes/:indicator",
                    "bid/homeshare-2027-example/hearthside-shared-lives/east/outcomes/nothing",
                    Set.of()),
            pages(
                    "bid/:tender/:organisation/:lot/copy",
                    new Expected("bid/homeshare-2027-example/hearthside-shared-lives/east/copy", Set.of("provider")),
                    new Expected("bid/homeshare-marsh-end-example/rowan-homeshare/whole/copy", Set.of())),
            pages(
                    "bid/:tender/:organisation/:lot/check",
                    new Expected("bid/homeshare-2027-example/hearthside-shared-lives/east/check", Set.of("provider")),
                    new Expected("bid/homeshare-old-town-example/rowan-homeshare/whole/check", Set.of())),
            pages(
                    "bid/:tender/:organisation/:lot/receipt/:number",
                    new Expected(
                            "bid/homeshare-marsh-end-example/hearthside-shared-lives/whole/receipt/1",
                            Set.of("provider")),
                    new Expected("bid/homeshare-marsh-end-example/hearthside-shared-lives/whole/receipt/2", Set.of())),
            page("openings", "openings", Set.of("commissioner", "joint.commissioner", "auditor")),
            pages(
                    "tender/:tender/bids",
                    new Expected("tender/homeshare-old-town-example/bids", READERS_OF_PUBLISHED),
                    new Expected("tender/homeshare-marsh-end-example/bids", READERS_OF_PUBLISHED),
                    new Expected("tender/homeshare-2027-example/bids", READERS_OF_PUBLISHED),
                    new Expected("tender/shared-lives-2027-example/bids", Set.of())),
            pages(
                    "tender/:tender/bids/prices",
                    new Expected("tender/homeshare-old-town-example/bids/prices", READERS_OF_PUBLISHED),
                    new Expected("tender/homeshare-2027-example/bids/prices", READERS_OF_PUBLISHED),
                    new Expected("tender/shared-lives-2027-example/bids/prices", Set.of())),
            pages(
                    "tender/:tender/bids/:organisation/:lot",
                    new Expected("tender/homeshare-old-town-example/bids/rowan-homeshare/whole", READERS_OF_PUBLISHED),
                    new Expected("tender/homeshare-marsh-end-example/bids/rowan-homeshare/whole", Set.of())),
            pages(
                    "tender/:tender/bids-on-paper",
                    new Expected("tender/homeshare-old-town-example/bids-on-paper", READERS_OF_PUBLISHED),
                    new Expected("tender/homeshare-2027-example/bids-on-paper", READERS_OF_PUBLISHED),
                    new Expected("tender/shared-lives-2027-example/bids-on-paper", Set.of())),
            pages(
                    "tender/:tender/bids-on-paper/new",
                    new Expected("tender/homeshare-old-town-example/bids-on-paper/new", READERS_OF_PUBLISHED),
                    new Expected("tender/shared-lives-2027-example/bids-on-paper/new", Set.of())),
            page(
                    "tender/:tender/bids-on-paper/:paper",
                    "tender/homeshare-old-town-example/bids-on-paper/made-up",
                    Set.of()),
            page(
                    "tender/:tender/bids-on-paper/:paper/facts",
                    "tender/homeshare-old-town-example/bids-on-paper/made-up/facts",
                    Set.of()),
            page(
                    "tender/:tender/bids-on-paper/:paper/part/:part",
                    "tender/homeshare-old-town-example/bids-on-paper/made-up/part/price",
                    Set.of()),
            page(
                    "tender/:tender/bids-on-paper/:paper/look",
                    "tender/homeshare-old-town-example/bids-on-paper/made-up/look",
                    Set.of()),
            page("questions", "questions", Set.of("commissioner", "joint.commissioner", "auditor")),
            pages(
                    "tender/:tender/questions",
                    new Expected("tender/homeshare-2027-example/questions", READERS_OF_PUBLISHED),
                    new Expected("tender/shared-lives-2027-example/questions", Set.of())),
            pages(
                    "tender/:tender/questions/:number",
                    new Expected("tender/homeshare-2027-example/questions/1", READERS_OF_PUBLISHED),
                    new Expected("tender/homeshare-2027-example/questions/3", READERS_OF_PUBLISHED),
                    new Expected("tender/homeshare-2027-example/questions/4", READERS_OF_PUBLISHED),
                    new Expected("tender/homeshare-2027-example/questions/999", Set.of()),
                    new Expected("tender/homeshare-2027-example/questions/x", Set.of())),
            pages(
                    "tender/:tender/questions/:number/check",
                    new Expected("tender/homeshare-2027-example/questions/1/check", READERS_OF_PUBLISHED),
                    new Expected("tender/homeshare-2027-example/questions/4/check", READERS_OF_PUBLISHED)),
            page("keys", "keys", Set.of("commissioner", "joint.commissioner", "auditor", "administrator")),
            pages(
                    "tender/:tender/keys",
                    new Expected("tender/homeshare-2027-example/keys", KEEPERS_OF_PUBLISHED),
                    new Expected("tender/shared-lives-2027-example/keys", Set.of())),
            pages(
                    "tender/:tender/keys/share",
                    new Expected("tender/homeshare-2027-example/keys/share", KEEPERS_OF_PUBLISHED),
                    new Expected("tender/nobody-knows-it/keys/share", Set.of())),
            pages(
                    "notice/:tender/follow",
                    new Expected("notice/homeshare-2027-example/follow", EVERYBODY),
                    new Expected("notice/shared-lives-2027-example/follow", Set.of())),
            pages(
                    "notice/:tender/enough",
                    new Expected("notice/homeshare-2027-example/enough", EVERYBODY),
                    new Expected("notice/shared-lives-2027-example/enough", Set.of())),
            pages(
                    "notice/:tender/worth",
                    new Expected("notice/homeshare-2027-example/worth", EVERYBODY),
                    new Expected("notice/shared-lives-2027-example/worth", Set.of())),
            page("following/:token", "following/made-up", EVERYBODY),
            page("partner/:token", "partner/made-up", EVERYBODY),
            page("partner/done", "partner/done", EVERYBODY),
            page("asked-of-us", "asked-of-us", Set.of("provider")),
            pages(
                    "asked-of-us/:tender/:organisation/:lot/:partner",
                    new Expected("asked-of-us/homeshare-2027-example/rowan-homeshare/east/1", Set.of("provider")),
                    new Expected("asked-of-us/homeshare-2027-example/rowan-homeshare/east/2", Set.of()),
                    new Expected("asked-of-us/homeshare-2027-example/hearthside-shared-lives/east/1", Set.of())),
            pages(
                    "bid/:tender/:organisation/:lot/partners",
                    new Expected(
                            "bid/homeshare-2027-example/hearthside-shared-lives/east/partners", Set.of("provider")),
                    new Expected("bid/homeshare-2027-example/rowan-homeshare/east/partners", Set.of())),
            pages(
                    "notice/:tender/version/:version",
                    new Expected("notice/homeshare-2027-example/version/1", EVERYBODY),
                    new Expected("notice/homeshare-2027-example/version/2", EVERYBODY),
                    new Expected("notice/homeshare-2027-example/version/3", Set.of()),
                    new Expected("notice/shared-lives-2027-example/version/1", Set.of())),
            pages(
                    "tender/:tender/publish",
                    new Expected("tender/shared-lives-2027-example/publish", Set.of("commissioner")),
                    new Expected("tender/homeshare-2027-example/publish", Set.of("commissioner")),
                    new Expected("tender/nobody-knows-it/publish", Set.of())),
            pages(
                    "tender/:tender/end",
                    new Expected("tender/shared-lives-2027-example/end", Set.of("commissioner")),
                    new Expected("tender/homeshare-2027-example/end", Set.of("commissioner"))),
            page("drafts", "drafts", READERS_OF_DRAFT),
            page("drafts/new", "drafts/new", Set.of("commissioner", "joint.commissioner")),
            pages(
                    "draft/:tender",
                    new Expected("draft/shared-lives-2027-example", READERS_OF_DRAFT),
                    new Expected("draft/homeshare-2027-example", READERS_OF_PUBLISHED),
                    new Expected("draft/nobody-knows-it", Set.of())),
            page("draft/:tender/basics", "draft/shared-lives-2027-example/basics", READERS_OF_DRAFT),
            page("draft/:tender/criteria", "draft/shared-lives-2027-example/criteria", READERS_OF_DRAFT),
            page("draft/:tender/buyers", "draft/shared-lives-2027-example/buyers", READERS_OF_DRAFT),
            page("draft/:tender/lots", "draft/shared-lives-2027-example/lots", READERS_OF_DRAFT),
            page("draft/:tender/timeline", "draft/shared-lives-2027-example/timeline", READERS_OF_DRAFT),
            page("draft/:tender/social-value", "draft/shared-lives-2027-example/social-value", READERS_OF_DRAFT),
            page("draft/:tender/barriers", "draft/shared-lives-2027-example/barriers", READERS_OF_DRAFT),
            pages(
                    "draft/:tender/conflicts",
                    new Expected("draft/shared-lives-2027-example/conflicts", READERS_OF_DRAFT),
                    new Expected("draft/homeshare-2027-example/conflicts", READERS_OF_PUBLISHED)),
            page("draft/:tender/panel", "draft/shared-lives-2027-example/panel", READERS_OF_DRAFT),
            pages(
                    "draft/:tender/sign-off",
                    new Expected("draft/shared-lives-2027-example/sign-off", READERS_OF_DRAFT),
                    new Expected("draft/homeshare-2027-example/sign-off", READERS_OF_PUBLISHED)),
            page("draft/:tender/comments", "draft/shared-lives-2027-example/comments", READERS_OF_DRAFT),
            page("draft/:tender/comments/form", "draft/shared-lives-2027-example/comments/form", READERS_OF_DRAFT),
            pages(
                    "comment/:token",
                    new Expected("comment/try-this-link", EVERYBODY),
                    new Expected("comment/made-up", EVERYBODY)),
            pages(
                    "draft/:tender/ready",
                    new Expected("draft/shared-lives-2027-example/ready", READERS_OF_DRAFT),
                    new Expected("draft/homeshare-2027-example/ready", READERS_OF_PUBLISHED)),
            page("packs", "packs", EVERYBODY),
            page("packs/:pack", "packs/shared-lives-outcomes", EVERYBODY),
            page("samples", "samples", EVERYBODY),
            page("tender/:tender", "tender/shared-lives-rigid", EVERYBODY),
            pages(
                    "tender/:tender/scores",
                    new Expected("tender/shared-lives-rigid/scores", EVERYBODY),
                    new Expected("tender/homeshare-prevention/scores", EVERYBODY),
                    new Expected("tender/homeshare-2027-example/scores", Set.of())),
            pages(
                    "tender/:tender/scores/:bid",
                    new Expected("tender/shared-lives-rigid/scores/hearthside", EVERYBODY),
                    new Expected("tender/shared-lives-rigid/scores/nobody-knows-it", Set.of())),
            page("tender/:tender/scores/:bid/:criterion", "tender/shared-lives-rigid/scores/hearthside/SV1", EVERYBODY),
            page(
                    "tender/:tender/scores/:bid/section/:section",
                    "tender/shared-lives-rigid/scores/hearthside/section/quality",
                    EVERYBODY),
            pages(
                    "tender/:tender/marks",
                    new Expected("tender/shared-lives-proportionate/marks", EVERYBODY),
                    new Expected("tender/homeshare-prevention/marks", EVERYBODY),
                    new Expected("tender/shared-lives-2027-example/marks", Set.of())),
            pages(
                    "compare/:left/:right",
                    new Expected("compare/shared-lives-rigid/shared-lives-proportionate", EVERYBODY),
                    new Expected("compare/shared-lives-rigid/shared-lives-2027-example", Set.of())),
            page("evidence", "evidence", Set.of("provider")),
            page("evidence/:id", "evidence/made-up", Set.of()),
            page("audit", "audit", Set.of("auditor")),
            page("audit/tender/:tender", "audit/tender/shared-lives-rigid", Set.of("auditor"))));

    private Pages() {}

    private static Map.Entry<String, List<Expected>> page(String route, String address, Set<String> allowed) {
        return pages(route, new Expected(address, allowed));
    }

    private static Map.Entry<String, List<Expected>> pages(String route, Expected... expected) {
        return Map.entry(route, List.of(expected));
    }

    /**
     * The addresses that a person may see and that can be opened as they stand. Pages that are the same for everybody are
     * among those of nobody and of a commissioner only.
     */
    static Stream<String> of(String person) {
        return ALL.values().stream()
                .flatMap(List::stream)
                .filter(page -> page.allowed().contains(person))
                .filter(page ->
                        page.address().isEmpty() || !page.allowed().equals(EVERYBODY) || STAND_FOR_ALL.contains(person))
                .map(Expected::address)
                .filter(address -> !address.contains("{"));
    }

    /**
     * Each address that can be opened as it stands once, under the first who may see it; what everybody sees under nobody.
     * With them the home page of each, which no two have the same.
     */
    static Map<String, List<String>> once() {
        Set<String> taken = new TreeSet<>();
        Map<String, List<String>> pages = new LinkedHashMap<>();
        PEOPLE.forEach(person -> pages.put(
                person,
                of(person).filter(taken::add).filter(path -> !path.isEmpty()).toList()));
        pages.replaceAll(
                (person, paths) -> Stream.concat(Stream.of(""), paths.stream()).toList());
        return pages;
    }
}
