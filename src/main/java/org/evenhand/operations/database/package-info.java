/** The database that the application runs on: its file, lock, password and what it says when it fails. */
@NullMarked
package org.evenhand.operations.database;

import org.jspecify.annotations.NullMarked;
