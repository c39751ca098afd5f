using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Rules;

/// <summary>The limits the CLR and the stack set.</summary>
internal static class MemoryLimits
{
    /// <summary>The largest struct the CLR loads.</summary>
    public const long Struct = int.MaxValue;

    /// <summary>The largest field of a class, and the largest static one.</summary>
    public const long ClassField = 134_217_720;

    /// <summary>The largest element of an array.</summary>
    public const long ArrayElement = 65_535;

    /// <summary>What one local may take of the stack before we say something; <see cref="StackKey"/> sets another value.</summary>
    public const long Stack = 16 * 1024;

    /// <summary>The .editorconfig key for the bytes a local, parameter or return value may have.</summary>
    public const string StackKey = "tensors_stack_limit";

    /// <summary>From here on, alignment in a class shows: a page.</summary>
    public const long Hot = 4096;
}
