package org.evenhand.planning;

import java.net.URI;
import java.time.LocalDate;
import org.evenhand.shared.Constants;

/** The sources of the ten actions. */
public enum AssetSource {
    /** Alex Fox, 30 June 2016. Actions 1 to 7 were read there; 8 to 10 were not reached. */
    BLOG_2016("https://alexfoxblog.wordpress.com/2016/06/30/the-asset-based-area/", true),
    /** Alex Fox and Clenton Farquharson for the Social Care Institute for Excellence, January 2020: the three groups. */
    SCIE_2020("https://www.scie.org.uk/transforming-care/innovation/network/news-blogs/asset-based-area-idea", false);

    private static final LocalDate READ = LocalDate.of(2026, 11, 24);

    private final URI address;
    private final boolean unsure;

    AssetSource(String address, boolean unsure) {
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
