using System;

namespace Tensors.Analyzers.Constants;

/// <summary>The numbers of one method, as plain data: equal numbers write no file anew.</summary>
/// <param name="Namespace">Empty for the global one.</param>
/// <param name="Types">The types around it, outermost first, with dots between.</param>
/// <param name="Name">A name for the class that holds the numbers.</param>
/// <param name="Display">The method as a user reads it.</param>
/// <param name="Alloc">Null where it is not known or has no bound; so are the others.</param>
internal sealed record CountedMethod(string Namespace, string Types, string Name, string Display, long? Alloc, long? Temp, long? Stack, long? Reads, long? Writes, bool AtMost)
    : IEquatable<CountedMethod>;
