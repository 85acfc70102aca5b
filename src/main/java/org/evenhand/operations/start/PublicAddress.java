package org.evenhand.operations.start;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/** The address at which people reach Evenhand: a scheme, a host and perhaps a port, with nothing after it. */
record PublicAddress(URI value) {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1", "[::1]");

    /** The address in a text; empty where it is none. */
    static Optional<PublicAddress> of(String text) {
        try {
            URI uri = new URI(text.strip().replaceFirst("/+$", ""));
            boolean bare = uri.getHost() != null
                    && uri.getRawPath().isEmpty()
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null
                    && uri.getRawUserInfo() == null;
            return bare ? Optional.of(new PublicAddress(uri)) : Optional.empty();
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    /** Whether words sent to it travel encrypted. */
    boolean isEncrypted() {
        return "https".equalsIgnoreCase(value.getScheme());
    }

    boolean isWeb() {
        return isEncrypted() || "http".equalsIgnoreCase(value.getScheme());
    }

    /** Whether a server that listens there is reached from its own machine only. */
    static boolean isLoopback(String listeningAddress) {
        return LOOPBACK.contains(listeningAddress);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
