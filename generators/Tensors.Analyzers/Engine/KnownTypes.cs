using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Tensors.Analyzers.Engine;

/// <summary>The runtime's types in one compilation, looked up once, and the caches that hang on them.</summary>
internal sealed class KnownTypes
{
    private static readonly ConditionalWeakTable<Compilation, KnownTypes> Cache = new();

    private KnownTypes(Compilation compilation)
    {
        Compilation = compilation;
        Tensor1 = compilation.GetTypeByMetadataName("Tensors.ITensor`1");
        Tensor2 = compilation.GetTypeByMetadataName("Tensors.ITensor`2");
        ColumnMajor = compilation.GetTypeByMetadataName("Tensors.ColumnMajor`1");
        Expr = compilation.GetTypeByMetadataName("Tensors.Expr`2");
        Slice = compilation.GetTypeByMetadataName("Tensors.Slice");
        Nd = compilation.GetTypeByMetadataName("Tensors.Nd");
        StaticAssert = compilation.GetTypeByMetadataName("Tensors.StaticAssert");
        ShapeRule = compilation.GetTypeByMetadataName("Tensors.ShapeRuleAttribute");
        Axes = compilation.GetTypeByMetadataName("Tensors.NdAxesAttribute");
        Index = compilation.GetTypeByMetadataName("System.Index");
        Range = compilation.GetTypeByMetadataName("System.Range");
        Declared = new DeclaredTensors(this);
        Rules = new ShapeRules(this);
        Layouts = new Layouts(this);
        Bodies = new Bodies(compilation);
    }

    public Compilation Compilation { get; }

    public INamedTypeSymbol? Tensor1 { get; }

    public INamedTypeSymbol? Tensor2 { get; }

    public INamedTypeSymbol? ColumnMajor { get; }

    public INamedTypeSymbol? Expr { get; }

    public INamedTypeSymbol? Slice { get; }

    public INamedTypeSymbol? Nd { get; }

    public INamedTypeSymbol? StaticAssert { get; }

    public INamedTypeSymbol? ShapeRule { get; }

    public INamedTypeSymbol? Axes { get; }

    public INamedTypeSymbol? Index { get; }

    public INamedTypeSymbol? Range { get; }

    public DeclaredTensors Declared { get; }

    public ShapeRules Rules { get; }

    public Layouts Layouts { get; }

    public Bodies Bodies { get; }

    /// <summary>False where the compilation does not reference the runtime: then no analyzer has anything to do.</summary>
    public bool HasRuntime => Tensor2 is not null;

    public static KnownTypes Of(Compilation compilation) => Cache.GetValue(compilation, static c => new KnownTypes(c));

    public bool IsExpr(ITypeSymbol? type) => Expr is not null && type is INamedTypeSymbol named && Same(named.OriginalDefinition, Expr);

    /// <summary>The element type of an expression type; null for any other.</summary>
    public ITypeSymbol? ElementOfExpr(ITypeSymbol? type) => IsExpr(type) ? ((INamedTypeSymbol)type!).TypeArguments[0] : null;

    public static bool Same(ISymbol? a, ISymbol? b) => SymbolEqualityComparer.Default.Equals(a, b);

    /// <summary>A dictionary keyed by symbols, compared as the compiler compares them.</summary>
    public static Dictionary<ITypeSymbol, T> NewMap<T>() => new(SymbolEqualityComparer.Default);
}
