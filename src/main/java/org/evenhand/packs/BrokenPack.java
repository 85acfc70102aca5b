package org.evenhand.packs;

import java.util.List;
import org.evenhand.folders.FolderMistake;

/**
 * A rule pack that cannot be offered.
 *
 * @param folder the name of its folder
 * @param mistakes everything that is wrong with it, by file and line
 */
public record BrokenPack(String folder, List<FolderMistake> mistakes) {}
