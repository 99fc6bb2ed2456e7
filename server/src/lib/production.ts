// Import it first: graphql looks once, as it is loaded, and is slower by a tenth of a request where this is not set.
process.env.NODE_ENV ??= "production";
