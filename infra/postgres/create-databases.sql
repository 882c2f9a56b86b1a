-- The engine's two databases, beside our own: one cluster, so that one backup holds all three at the same instant.
CREATE DATABASE temporal;
CREATE DATABASE temporal_visibility;
