using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Costs;

/// <summary>Members of .NET's own libraries that allocate nothing, read no tensor and take no stack worth counting. What is not here is not known.</summary>
internal static class FreeCalls
{
    private static readonly HashSet<string> Types = new()
    {
        "System.Math", "System.MathF", "System.Index", "System.Range", "System.Span", "System.ReadOnlySpan", "System.Memory", "System.ReadOnlyMemory",
        "System.Nullable", "System.TimeSpan", "System.DateTime", "System.DateTimeOffset", "System.HashCode", "System.ValueTuple", "System.IntPtr", "System.UIntPtr",
        "System.Boolean", "System.Byte", "System.SByte", "System.Int16", "System.UInt16", "System.Int32", "System.UInt32", "System.Int64", "System.UInt64",
        "System.Single", "System.Double", "System.Half", "System.Decimal", "System.Char", "System.Int128", "System.UInt128",
        "System.Numerics.Complex", "System.Numerics.BitOperations", "System.Numerics.Vector", "System.Numerics.Vector2", "System.Numerics.Vector3",
        "System.Numerics.Vector4", "System.Numerics.Matrix3x2", "System.Numerics.Matrix4x4", "System.Numerics.Quaternion", "System.Numerics.Plane",
        "System.Runtime.CompilerServices.Unsafe", "System.Runtime.CompilerServices.RuntimeHelpers", "System.Runtime.InteropServices.MemoryMarshal",
        "System.Runtime.Intrinsics.Vector64", "System.Runtime.Intrinsics.Vector128", "System.Runtime.Intrinsics.Vector256", "System.Runtime.Intrinsics.Vector512",
        "System.Threading.Interlocked", "System.Threading.Volatile", "System.MemoryExtensions", "System.Numerics.Tensors.TensorPrimitives",
        "System.Buffers.Binary.BinaryPrimitives",
        "System.ReadOnlySpan.Enumerator", "System.Span.Enumerator", "System.Collections.Generic.List.Enumerator",
    };

    // Of types that also allocate: what does not.
    private static readonly HashSet<string> Members = new()
    {
        "System.Array.Length", "System.Array.Rank", "System.Array.GetLength", "System.Array.Clear", "System.Array.Copy", "System.Array.Fill", "System.Array.IndexOf",
        "System.Array.LongLength", "System.String.Length", "System.String.this[]", "System.Collections.Generic.List.Count", "System.Collections.Generic.List.this[]",
        "System.Collections.Generic.List.Clear", "System.Collections.Generic.List.GetEnumerator", "System.Random.Next", "System.Random.NextDouble",
        "System.Random.NextSingle", "System.Random.NextInt64", "System.Random.Shared", "System.Diagnostics.Stopwatch.GetTimestamp",
        "System.Diagnostics.Stopwatch.GetElapsedTime", "System.Diagnostics.Stopwatch.Frequency", "System.Diagnostics.Stopwatch.Elapsed",
        "System.Diagnostics.Stopwatch.ElapsedMilliseconds", "System.Diagnostics.Stopwatch.ElapsedTicks", "System.Diagnostics.Stopwatch.Restart",
        "System.Diagnostics.Stopwatch.Start", "System.Diagnostics.Stopwatch.Stop", "System.Environment.TickCount", "System.Environment.TickCount64",
        "System.Environment.ProcessorCount", "System.GC.KeepAlive", "System.GC.SuppressFinalize", "System.GC.GetAllocatedBytesForCurrentThread",
        "System.ArgumentNullException.ThrowIfNull", "System.ArgumentOutOfRangeException.ThrowIfNegative", "System.ArgumentOutOfRangeException.ThrowIfGreaterThan",
        "System.ArgumentOutOfRangeException.ThrowIfNegativeOrZero", "System.ArgumentOutOfRangeException.ThrowIfLessThan",
        "System.Diagnostics.Debug.Assert",
    };

    // Of spans and arrays: what takes one look, however long they are.
    private static readonly HashSet<string> Looks = new() { "AsSpan", "AsMemory", "Slice", "Length", "LongLength", "IsEmpty", "Rank", "GetLength", "this[]", "Empty", "GetPinnableReference", "GetEnumerator", "Span", "Overlaps" };

    /// <summary>Whether a free member reads or writes all elements of a span or an array.</summary>
    public static bool IsPass(IMethodSymbol method) =>
        method is { Name: "ReverseEndianness", Parameters.Length: 2 }
        || NameOf(method.ContainingType) is "System.Span" or "System.ReadOnlySpan" or "System.Memory" or "System.ReadOnlyMemory" or "System.MemoryExtensions" or "System.Array" or "System.Numerics.Tensors.TensorPrimitives"
        && method.MethodKind is not (MethodKind.Constructor or MethodKind.Conversion or MethodKind.UserDefinedOperator) && !Looks.Contains((method.AssociatedSymbol ?? method).Name);

    /// <summary>Whether a member is known to be free.</summary>
    public static bool Contains(IMethodSymbol method, TypeMap map)
    {
        INamedTypeSymbol type = method.ContainingType;
        string typeName = NameOf(type);
        ISymbol member = method.AssociatedSymbol ?? method;
        if (member.Name is "ToString" or "ToArray" or "GetType" or "MemberwiseClone" or "Finalize" or "Concat" or "Parse" or "ToCharArray" || method.ReturnType.SpecialType == SpecialType.System_String)
        {
            return member.Name == "GetType";
        }

        // Methods of object itself are virtual: what they call is not known.
        if (type.SpecialType == SpecialType.System_Object)
        {
            return method.MethodKind == MethodKind.Constructor || member.Name == "ReferenceEquals";
        }

        return (Types.Contains(typeName) && !MakesAnObject(method)) || Members.Contains($"{typeName}.{member.Name}")
            || (type.TypeKind == TypeKind.Interface && typeName.StartsWith("System.Numerics.I", System.StringComparison.Ordinal)
                && type.TypeArguments.All(t => map.Substitute(t) is INamedTypeSymbol { IsValueType: true } number && Types.Contains(NameOf(number))));
    }

    /// <summary>Whether a member of a free type hands out an array or another object, as <c>decimal.GetBits</c> does: new as far as is known.</summary>
    private static bool MakesAnObject(IMethodSymbol method) => method.OriginalDefinition is { MethodKind: MethodKind.Ordinary, ReturnType: { IsReferenceType: true, TypeKind: not TypeKind.TypeParameter } };

    /// <summary>The name with its namespace and the types around it.</summary>
    public static string NameOf(INamedTypeSymbol type)
    {
        string name = type.Name;
        for (INamedTypeSymbol? outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            name = $"{outer.Name}.{name}";
        }

        return type.ContainingNamespace is { IsGlobalNamespace: false } space ? $"{space.ToDisplayString()}.{name}" : name;
    }
}
