package org.evenhand.planning;

import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.evenhand.shared.Constants;

/**
 * Action of an asset-based area, one of ten in three groups. Seven are told after Alex Fox's list of 2016 ({@link
 * Source#BLOG_2016}), in our own words; three follow the groups of 2020 ({@link Source#SCIE_2020}), because actions 8
 * to 10 of that list were not read at their source. Which action stands in which group is our judgement, as in the rule
 * pack {@code asset-based-area}.
 */
public enum AssetAction {
    /** Decisions move to citizens; staff are trained for equal partnership. */
    EQUAL_PARTNERS(Group.POWER_SHARING, 2),
    /** Each service is asked whether it builds ties and resilience. */
    CONNECTION_TEST(Group.POWER_SHARING, 3),
    /** Power is shared with those whom nobody asks. */
    PEOPLE_LEAST_HEARD(Group.POWER_SHARING, 0),
    /** All the resources of the area are known and kept fresh. */
    LIVING_MAP(Group.STRATEGIC, 1),
    /** Social value is asked for by default, in contracts and grants. */
    SOCIAL_VALUE_BY_DEFAULT(Group.STRATEGIC, 4),
    /** One story and outcomes that everybody shares. */
    SHARED_OUTCOMES(Group.STRATEGIC, 0),
    /** Social and community enterprise and a wide choice of support. */
    COMMUNITY_ENTERPRISE(Group.WORKFORCE_ENTERPRISE, 5),
    /** Mutuals, shared ownership, and lived experience in the workforce. */
    LIVED_EXPERIENCE_AT_WORK(Group.WORKFORCE_ENTERPRISE, 6),
    /** Neighbourhoods come before boundaries, and connecting people is paid for. */
    NEIGHBOURHOODS(Group.WORKFORCE_ENTERPRISE, 7),
    /** What people give unpaid is seen, supported and never taken for granted. */
    UNPAID_CONTRIBUTION(Group.WORKFORCE_ENTERPRISE, 0);

    /** The groups of 2020. */
    public enum Group {
        POWER_SHARING,
        STRATEGIC,
        WORKFORCE_ENTERPRISE;

        /** The word in message keys: {@code power-sharing}. */
        public String word() {
            return Constants.word(this);
        }

        /** The actions of the group, in order. */
        public List<AssetAction> actions() {
            return Arrays.stream(AssetAction.values())
                    .filter(action -> action.group == this)
                    .toList();
        }
    }

    /**
     * The extent to which an organisation has done an action. No number is tied to a level, so that none can be added up.
     */
    public enum Level {
        NOT_BEGUN,
        BEGUN,
        IN_PLACE,
        LEADING;

        /** The word in message keys and in the database: {@code in-place}. */
        public String word() {
            return Constants.word(this);
        }

        /** The level of that word. */
        public static Optional<Level> of(String word) {
            return Constants.of(Level.class, word);
        }
    }

    /** The sources of the ten actions. */
    public enum Source {
        /** Alex Fox, 30 June 2016. Actions 1 to 7 were read there; 8 to 10 were not reached. */
        BLOG_2016("https://alexfoxblog.wordpress.com/2016/06/30/the-asset-based-area/", true),
        /** Alex Fox and Clenton Farquharson for the Social Care Institute for Excellence, January 2020: the groups. */
        SCIE_2020(
                "https://www.scie.org.uk/transforming-care/innovation/network/news-blogs/asset-based-area-idea", false);

        private static final LocalDate READ = LocalDate.of(2026, 11, 24);

        private final URI address;
        private final boolean unsure;

        Source(String address, boolean unsure) {
            this.address = URI.create(address);
            this.unsure = unsure;
        }

        /** Where it was published. */
        public URI address() {
            return address;
        }

        /** Whether something that would belong here was not confirmed. */
        public boolean isUnsure() {
            return unsure;
        }

        /** The day on which it was read. */
        public LocalDate read() {
            return READ;
        }

        /** The word in message keys: {@code blog-2016}. */
        public String word() {
            return Constants.word(this);
        }
    }

    private final Group group;
    private final int published;

    AssetAction(Group group, int published) {
        this.group = group;
        this.published = published;
    }

    /** The group that it stands in. */
    public Group group() {
        return group;
    }

    /** Its number in the list of 2016; none where no single action of that list was confirmed for it. */
    public Optional<Integer> published() {
        return published == 0 ? Optional.empty() : Optional.of(published);
    }

    /** The word in addresses, in message keys and in the database: {@code living-map}. */
    public String word() {
        return Constants.word(this);
    }

    /** The action of that word. */
    public static Optional<AssetAction> of(String word) {
        return Constants.of(AssetAction.class, word);
    }
}
