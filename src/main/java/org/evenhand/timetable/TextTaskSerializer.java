package org.evenhand.timetable;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what a task on the timetable carries: text or nothing. The library's usual way, Java's own serialisation, would let
 * whoever can write to the database, or to a backup that is restored, choose which classes are made when it is read.
 */
class TextTaskSerializer implements Serializer {

    @Override
    public byte @Nullable [] serialize(@Nullable Object data) {
        return switch (data) {
            case null -> null;
            case String text -> text.getBytes(StandardCharsets.UTF_8);
            default -> throw new IllegalArgumentException("A task carries text or nothing, not " + data.getClass());
        };
    }

    @Override
    public <T> @Nullable T deserialize(Class<T> type, byte @Nullable [] kept) {
        return kept == null ? null : type.cast(new String(kept, StandardCharsets.UTF_8));
    }
}
