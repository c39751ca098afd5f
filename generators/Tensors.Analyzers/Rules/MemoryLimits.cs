using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Rules;

/// <summary>The limits the CLR and the stack set.</summary>
internal static class MemoryLimits
{
    /// <summary>The largest struct the CLR loads.</summary>
    public const long Struct = int.MaxValue;

    /// <summary>The largest field of a class, and the largest static one; where fields of a class end at the latest, and those of a struct begin.</summary>
    public const long ClassField = 134_217_720;

    /// <summary>The largest element of an array.</summary>
    public const long ArrayElement = 65_535;

    /// <summary>From here on, alignment in a class shows: a page.</summary>
    public const long Hot = 4096;

    /// <summary>What a thread's stack holds beside tensors: the runtime's own frames, the loops of the library, the JIT at work on both.</summary>
    public const long StackReserve = 64 * 1024;
}
