/** Backup of the whole database to one file, and its restore. */
@NullMarked
package org.evenhand.operations.backup;

import org.jspecify.annotations.NullMarked;
