/** Jobs on the database from the command line: backup, restore and the check of the record. */
@NullMarked
package org.evenhand.operations.command;

import org.jspecify.annotations.NullMarked;
