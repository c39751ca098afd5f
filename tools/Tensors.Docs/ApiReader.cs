using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Tensors.Docs;

/// <summary>Everything public in the runtime's sources, with its documentation.</summary>
/// <param name="Members">The members.</param>
/// <param name="Types">The types.</param>
internal sealed record Api(IReadOnlyList<ApiMember> Members, IReadOnlyList<ApiType> Types);

/// <summary>Reads the sources of the runtime with the compiler: a file of XML documentation lacks the extension members' receivers.</summary>
internal static class ApiReader
{
    // What a reader looks for by its place: the parts of expressions are machinery, which types mention and nobody writes.
    private static readonly string[] Machinery = ["Algebra/Nodes", "Algebra/Eager", "Algebra/Drivers", "Kernels", "Views/Lifted", "Shapes/D"];

    /// <summary>Reads <c>runtime/</c> of a checkout.</summary>
    public static Api Read(string root)
    {
        var trees = new List<SyntaxTree>();
        var options = new CSharpParseOptions(LanguageVersion.CSharp14, DocumentationMode.Parse);
        foreach (string project in new[] { "Tensors", "Tensors.Silk" })
        {
            string folder = Path.Combine(root, "runtime", project);
            foreach (string file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                string inside = Path.GetRelativePath(folder, file).Replace('\\', '/');
                if (!inside.StartsWith("obj/", StringComparison.Ordinal) && !inside.StartsWith("bin/", StringComparison.Ordinal))
                    trees.Add(CSharpSyntaxTree.ParseText(File.ReadAllText(file), options, inside));
            }
        }

        trees.Add(CSharpSyntaxTree.ParseText("global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;", options));
        IEnumerable<MetadataReference> packages = Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll").Where(static f => Path.GetFileName(f) is "System.Numerics.Tensors.dll").Select(static f => MetadataReference.CreateFromFile(f));
        var compilation = CSharpCompilation.Create("Tensors", trees, [.. Net100.References.All, .. packages], new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        var members = new List<ApiMember>();
        var types = new List<ApiType>();
        Visit(compilation.GlobalNamespace.GetNamespaceMembers().Single(static n => n.Name == "Tensors"), compilation, members, types);
        return new Api(members, types);
    }

    private static void Visit(INamespaceSymbol space, Compilation compilation, List<ApiMember> members, List<ApiType> types)
    {
        foreach (INamespaceSymbol inner in space.GetNamespaceMembers())
            Visit(inner, compilation, members, types);
        foreach (INamedTypeSymbol type in space.GetTypeMembers().Where(static t => t.DeclaredAccessibility == Accessibility.Public))
        {
            bool holdsExtensions = type.GetTypeMembers().Any(static t => t.IsExtension) || type.GetMembers().OfType<IMethodSymbol>().Any(static m => m.IsExtensionMethod);
            if (!holdsExtensions && type.Name != "Nd")
                types.Add(OfType(type, compilation));
            foreach (ISymbol member in type.GetMembers().Concat(type.GetTypeMembers().Where(static t => t.IsExtension).SelectMany(static t => t.GetMembers())))
            {
                if (member.DeclaredAccessibility == Accessibility.Public && !member.IsImplicitlyDeclared && !IsMachinery(type) && OfMember(member, compilation) is { } read)
                    members.Add(read);
            }
        }
    }

    private static bool IsMachinery(INamedTypeSymbol type)
    {
        string path = type.Locations[0].SourceTree?.FilePath ?? "";
        return type.Name is not ("Target" or "Part") && Machinery.Any(folder => path.StartsWith(folder, StringComparison.Ordinal));
    }

    private static ApiType OfType(INamedTypeSymbol type, Compilation compilation)
    {
        string kind = type.BaseType?.Name == "Attribute" ? "attribute" : type.BaseType?.Name.EndsWith("Exception", StringComparison.Ordinal) == true ? "exception" : type switch
        {
            { TypeKind: TypeKind.Enum } => "enum",
            { TypeKind: TypeKind.Interface } => "interface",
            { TypeKind: TypeKind.Delegate } => "delegate",
            { IsStatic: true } => "static class",
            { TypeKind: TypeKind.Struct } => "struct",
            _ => "class",
        };
        string[] values = type.TypeKind != TypeKind.Enum ? [] : [.. type.GetMembers().OfType<IFieldSymbol>().Select(f => $"`{f.Name}`: {DocText.Line(DocText.Of(f, compilation)?.Element("summary"))}")];
        return new ApiType(type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), kind, DocText.Line(DocText.Of(type, compilation)?.Element("summary")), IsMachinery(type), values);
    }

    private static ApiMember? OfMember(ISymbol member, Compilation compilation)
    {
        if (member is IMethodSymbol { MethodKind: not (MethodKind.Ordinary or MethodKind.Constructor or MethodKind.UserDefinedOperator or MethodKind.Conversion) } or ITypeSymbol
            || member.IsOverride || member.GetAttributes().Any(static a => a.AttributeClass!.Name is "ObsoleteAttribute"))
            return null;
        // The methods behind extension members carry the same documentation; the members themselves are listed.
        if (member is IMethodSymbol { IsExtensionMethod: false, IsStatic: true } behind && behind.ContainingType.GetTypeMembers().Any(static t => t.IsExtension)
            && behind.ContainingType.GetTypeMembers().Where(static t => t.IsExtension).SelectMany(static t => t.GetMembers().OfType<IMethodSymbol>()).Any(m => SymbolEqualityComparer.Default.Equals(m.AssociatedExtensionImplementation?.OriginalDefinition, behind)))
            return null;

        System.Xml.Linq.XElement? doc = DocText.Of(member, compilation);
        var parameters = member switch { IMethodSymbol m => m.Parameters, IPropertySymbol p => p.Parameters, _ => [] };
        ITypeSymbol? receiver = member.ContainingType is { IsExtension: true, ExtensionParameter: { } own } ? own.Type : member is IMethodSymbol { IsExtensionMethod: true } ? parameters[0].Type : null;
        if (member is IMethodSymbol { IsExtensionMethod: true })
            parameters = parameters.RemoveAt(0);
        INamedTypeSymbol container = member.ContainingType.IsExtension ? member.ContainingType.ContainingType! : member.ContainingType;
        bool isFunction = container.Name == "Nd" || receiver?.Name == "Nd";
        string owner = isFunction ? "Nd" : receiver is not null ? Receiver(receiver, member.ContainingType) : container.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        ApiPlace place = isFunction ? ApiPlace.Function : receiver is not null || container.Name is "Expr" or "Target" or "Part" ? ApiPlace.Member : ApiPlace.OfType;
        string name = ApiCalls.NameOf(member);
        return new ApiMember(
            place, owner, name, ApiCalls.Write(member, parameters, place, owner), ApiCalls.Result(member), DocText.Line(doc?.Element("summary")),
            string.Join("; ", parameters.Where(static p => p.Name != "named").Select(p => (p.Name, Text: DocText.Line(doc?.Elements("param").FirstOrDefault(e => e.Attribute("name")?.Value == p.Name)))).Where(static p => p.Text.Length > 0).Select(static p => $"`{p.Name}`: {p.Text}")),
            string.Join("; ", doc?.Elements("exception").Select(static e => $"`{DocText.ShortName(e.Attribute("cref")?.Value ?? "")}`: {DocText.Line(e)}") ?? []),
            ApiCalls.Cost(member), ApiCalls.Rule(member), ApiCalls.Element(container));
    }

    private static string Receiver(ITypeSymbol receiver, INamedTypeSymbol extension) => receiver is ITypeParameterSymbol ? "tensor" : receiver.Name switch
    {
        "Expr" => "expression",
        "Part" => "part",
        "Target" => "target",
        _ => receiver.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat),
    };
}
