using System.Reflection;
using System.Runtime.CompilerServices;
using Tensors.Silk;

namespace Tensors.Catalogue.Tests;

/// <summary>The catalogue as the runtime itself sees it: an independent count of what <see cref="Operations"/> finds in symbols.</summary>
internal static class Reflected
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    public static IEnumerable<MethodBase> Operations() =>
        from assembly in new[] { typeof(IShape).Assembly, typeof(SilkMemory).Assembly }
        from type in assembly.GetExportedTypes()
        where !type.IsEnum && !global::Tensors.Catalogue.Tests.Operations.IsForGeneratedCode(type.Name) && !type.FullName!.Contains("<G>$", StringComparison.Ordinal) && !type.IsSpecialName
            && !typeof(Attribute).IsAssignableFrom(type) && !typeof(Exception).IsAssignableFrom(type) && !typeof(Delegate).IsAssignableFrom(type)
        from method in type.GetMethods(Declared).Cast<MethodBase>().Concat(type.GetConstructors(Declared))
        where (!method.IsDefined(typeof(CompilerGeneratedAttribute)) || method.IsSpecialName) && !method.Name.Contains('<', StringComparison.Ordinal)
            && !global::Tensors.Catalogue.Tests.Operations.IsForGeneratedCode(method.Name)
            && !(method.Name is nameof(ToString) or nameof(Equals) or nameof(GetHashCode) && method is MethodInfo { IsVirtual: true })
        select method;
}
